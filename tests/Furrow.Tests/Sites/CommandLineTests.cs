using System.Text.Json;
using System.Text.RegularExpressions;

namespace Furrow.Tests.Sites;

/// <summary><c>furrow build</c> as an editor or a machine calls it: what it says, how it ends, what is in the folder then.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string Story = """
        -- content/a/index.zh.md --
        ---
        title: 甲
        date: 2023-02
        ---
        正文。
        """;

    private const string Broken = """
        ---
        titel: 甲
        date: 2023-02
        ---
        正文。
        """;

    private readonly DiskSite _site = new(Story);

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_good_build_ends_with_0_and_says_what_it_did()
    {
        var call = _site.Build();

        Assert.Equal((0, ""), (call.ExitCode, call.Errors));
        Assert.Matches(@"^Built 1 story in 1 article to public: \d+ files written, 0 unchanged, 0 removed, \d+\.\d\d s\.\r?\n$", call.Output);
        Assert.Contains("zh/2023/02/a/index.html", _site.Published().Keys);
    }

    [Fact]
    public void Mistakes_end_with_1_go_to_stderr_and_leave_the_old_site()
    {
        _site.Build();
        var before = _site.Published();
        _site.MakeOld();
        _site.Write("content/a/index.zh.md", Broken);

        var call = _site.Build();

        Assert.Equal(1, call.ExitCode);
        Assert.Equal(
            """
            content/a/index.zh.md:2:1: error FUR0105: `titel` is not a key here; did you mean `title`?
            content/a/index.zh.md:2:1: error FUR0108: `title` is missing: the headline.

            """, call.Errors, ignoreLineEndingDifferences: true);
        Assert.Contains("Nothing was published: 2 errors. The site in public is as it was.", call.Output, StringComparison.Ordinal);
        Assert.Equal(before, _site.Published());
        Assert.Empty(_site.Rewritten());
    }

    [Fact]
    public void A_first_build_that_fails_leaves_no_folder()
    {
        _site.Write("content/a/index.zh.md", Broken);

        Assert.Equal(1, _site.Build().ExitCode);
        Assert.False(Directory.Exists(_site.Output));
    }

    [Theory]
    [InlineData("--nonsense")]
    [InlineData("--jobs", "0")]
    [InlineData("--jobs", "many")]
    [InlineData("--base-url", "example.org")]
    [InlineData("--diagnostics", "xml")]
    public void A_bad_option_ends_with_2_and_names_it(params string[] arguments)
    {
        var call = _site.Build(arguments);

        Assert.Equal(2, call.ExitCode);
        Assert.Contains(arguments, argument => call.Errors.Contains(argument, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", call.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.Output));
    }

    [Theory]
    [InlineData("error: --jobs takes a whole number from 1 on, and this is `x`.|`furrow build --help` shows what it takes, with examples.", "build", "--jobs", "x")]
    [InlineData("error: --port takes a whole number from 0 to 65535, and this is `abc`.|`furrow serve --help` shows what it takes, with examples.", "serve", "--port", "abc")]
    [InlineData("error: --site needs a value, and this one is empty.|`furrow build --help` shows what it takes, with examples.", "build", "--site", "")]
    [InlineData("error: --report needs a value, and this one is empty.|`furrow check --help` shows what it takes, with examples.", "check", "--report", "")]
    [InlineData("error: DIR needs a value, and this one is empty.|`furrow init --help` shows what it takes, with examples.", "init", "")]
    [InlineData("error: --report: `site.config.json` is the site's config; name another file.|`furrow check --help` shows what it takes, with examples.", "check", "--report", "site.config.json")]
    [InlineData("error: --write-urls: `content/a/index.zh.md` is where the site's sources are (`content`); name a place outside them.|`furrow check --help` shows what it takes, with examples.", "check", "--write-urls", "content/a/index.zh.md")]
    [InlineData("error: --summary: `./templates/x.md` is where the site's sources are (`templates`); name a place outside them.|`furrow check --help` shows what it takes, with examples.", "check", "--summary", "./templates/x.md")]
    [InlineData("error: --report needs a value, and this one is empty.|`furrow check --help` shows what it takes, with examples.", "check", "--report", " ")]
    [InlineData("error: --report: `public/` is a folder; add the name of a file to it.|`furrow check --help` shows what it takes, with examples.", "check", "--report", "public/")]
    [InlineData("error: --report: `content` is a folder; add the name of a file to it.|`furrow check --help` shows what it takes, with examples.", "check", "--report", "content")]
    [InlineData("error: --write-urls: `lists/urls.txt` cannot be written: there is no folder `lists`. Make it first, or name another.|`furrow check --help` shows what it takes, with examples.", "check", "--write-urls", "lists/urls.txt")]
    [InlineData("error: --report-file: `content/report.md` is where the site's sources are (`content`); name a place outside them.|`furrow import --help` shows what it takes, with examples.", "import", "--from", "hugo", "blog", "--report-file", "content/report.md")]
    [InlineData("error: --output: `content/people.schema.json` is where the site's sources are (`content`); name a place outside them.|`furrow schema --help` shows what it takes, with examples.", "schema", "people", "--output", "content")]
    [InlineData("error: `——drafts` does not begin with hyphens, as options do, but with another dash; did you mean `--drafts`?|`furrow build --help` shows what it takes, with examples.", "build", "——drafts")]
    [InlineData("error: `—draft` does not begin with hyphens, as options do, but with another dash; did you mean `--drafts`?|`furrow build --help` shows what it takes, with examples.", "build", "—draft")]
    [InlineData("error: `–base–url` does not begin with hyphens, as options do, but with another dash; did you mean `--base-url`?|`furrow build --help` shows what it takes, with examples.", "build", "–base–url", "https://example.org/")]
    [InlineData("error: `－－date=2023` does not begin with hyphens, as options do, but with another dash; did you mean `--date`?|`furrow new --help` shows what it takes, with examples.", "new", "－－date=2023")]
    [InlineData("error: `——language` does not begin with hyphens, as options do, but with another dash; did you mean `--language`?|`furrow explain --help` shows what it takes, with examples.", "explain", "——language", "zh")]
    [InlineData("error: `——help` does not begin with hyphens, as options do, but with another dash; did you mean `--help`?|`furrow --help` shows the commands.", "——help")]
    [InlineData("error: --site needs a value.|`furrow build --help` shows what it takes, with examples.", "build", "--site")]
    [InlineData("error: There is no option `--sit`; did you mean `--site`?|`furrow build --help` shows what it takes, with examples.", "build", "--sit", "archive")]
    [InlineData("error: There is no option `--tag`; did you mean `--tags`?|`furrow new --help` shows what it takes, with examples.", "new", "--tag", "spring")]
    [InlineData("error: `b` is a word too many; a text with spaces in it goes into quotation marks.|`furrow explain --help` shows what it takes, with examples.", "explain", "a", "b")]
    [InlineData("error: There is no command `buidl`; did you mean `build`?|`furrow --help` shows the commands.", "buidl", "--strict")]
    [InlineData("error: --only: Argument 'done' not recognized. Must be one of: 'untranslated' 'stale' 'unchecked' 'photographs' 'drafts'|`furrow status --help` shows what it takes, with examples.", "status", "--only", "done")]
    [InlineData("error: `content` is a folder: say what made the site in it, with `--from hugo`, `--from jekyll` or `--from hexo`. A newspaper page is one file, as in `furrow import page.md`.|`furrow import --help` shows what it takes, with examples.", "import", "content")]
    public void A_call_that_cannot_be_is_told_in_two_lines_and_not_with_the_whole_help(string lines, params string[] arguments)
    {
        var call = _site.Furrow(arguments);

        Assert.Equal((2, lines, ""), (call.ExitCode, call.Errors.Trim().ReplaceLineEndings("|"), call.Output));
    }

    [Theory]
    [InlineData("——")]
    [InlineData("——a")]
    [InlineData("——纪念")]
    public void A_headline_may_begin_with_a_dash(string title)
    {
        var call = _site.Furrow("new", title, "--date", "2023", "--id", "x");

        Assert.Equal((0, ""), (call.ExitCode, call.Errors));
    }

    [Fact]
    public void A_new_archive_where_a_file_is_is_refused()
    {
        var call = _site.Furrow("init", "site.config.json");

        Assert.Equal((2, ""), (call.ExitCode, call.Output));
        Assert.Matches(@"^error: `\S+/site\.config\.json` is a file, where a folder is needed\. Name another place, or move the file away\.\s*$", call.Errors);
    }

    [Fact]
    public void Furrow_alone_shows_its_commands()
    {
        var call = _site.Furrow();

        Assert.Equal(2, call.ExitCode);
        Assert.Contains("  build ", call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new", "# furrow new")]
    [InlineData("NEW", "# furrow new")]
    [InlineData("furrow build", "# furrow build")]
    [InlineData("new translation", "# furrow new")]
    [InlineData("fur0204", "# FUR0204: ")]
    [InlineData("0104", "# FUR0104: ")]
    [InlineData("fur104", "# FUR0104: ")]
    [InlineData("FUR-4", "# FUR0004: ")]
    [InlineData("site.config.json", "# The keys of site.config.json")]
    [InlineData("content/vocabulary/tags.yml", "# The vocabularies")]
    [InlineData("index.zh.md", "# The keys of articles")]
    [InlineData("furrow.baseline.json", "# furrow check")]
    public void A_page_of_the_documentation_is_found_by_the_name_of_a_command_a_rule_or_a_file(string topic, string title)
    {
        var call = _site.Furrow("explain", topic);

        Assert.Equal((0, ""), (call.ExitCode, call.Errors));
        Assert.StartsWith(title, call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date", "# The keys of articles", "`date` is no page: articles have a key `date`, which this page explains.")]
    [InlineData("draft: true", "# The keys of articles", "`draft` is no page: articles have a key `draft`, which this page explains.")]
    [InlineData("标题：", "# The keys of articles", "`标题` is no page: articles have a key `title`, which this page explains.")]
    [InlineData("photos.caption", "# The keys of articles", "`photos.caption` is no page: articles have a key `caption`, which this page explains.")]
    [InlineData("標題", "# The keys of articles", "`標題` is no page: articles have a key `title`, which this page explains.")]
    [InlineData("title", "# The keys of articles", "`title` is no page: articles have a key `title`, which this page explains; so has site.config.json, see `furrow explain site-config`.")]
    [InlineData("pagesize", "# The keys of site.config.json", "`pagesize` is no page: site.config.json has a key `pageSize`, which this page explains.")]
    [InlineData("role", "# The vocabularies", "`role` is no page: vocabularies have a key `role`, which this page explains.")]
    public void A_key_leads_to_the_page_that_explains_it(string topic, string title, string note)
    {
        var call = _site.Furrow("explain", topic);

        Assert.Equal((0, note), (call.ExitCode, call.Errors.Trim()));
        Assert.StartsWith(title, call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kiker", "error: There is no page `kiker`; did you mean `kicker`?")]
    [InlineData("nwe", "error: There is no page `nwe`; did you mean `new`?")]
    [InlineData("FUR0299", "error: There is no page `FUR0299`; did you mean `FUR0209`, `FUR0929`, `FUR0109`?")]
    [InlineData("nonsense", "error: There is no page `nonsense`; the pages are ci, first-steps, front-matter, build, check, completions, explain, import, init, new, schema, serve, status, help, rules, site-config, vocabularies, and one for each rule, as FUR0204.")]
    public void A_page_that_is_not_there_gets_the_nearest_few(string topic, string message)
    {
        var call = _site.Furrow("explain", topic);

        Assert.Equal((2, message, ""), (call.ExitCode, call.Errors.Trim(), call.Output));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("content/out")]
    [InlineData("site.config.json")]
    public void An_output_folder_that_holds_something_else_is_refused_with_2(string output)
    {
        var call = _site.Build("--output", output);

        Assert.Equal(2, call.ExitCode);
        Assert.Matches("^error FUR0005: The output folder .* Build into a folder of its own, such as `public` beside site.config.json.\\s*$", call.Errors);
    }

    [Fact]
    public void The_home_folder_is_refused_with_2()
    {
        Directory.CreateDirectory(_site.Output);
        using var process = _site.Start(["build", "--output", _site.Output], ("HOME", _site.Output));

        var call = Call.End(process);

        Assert.Equal(2, call.ExitCode);
        Assert.Contains("your home folder", call.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void No_config_ends_with_2_and_says_what_to_do()
    {
        _site.Delete("site.config.json");

        var call = _site.Build();

        Assert.Equal((2, "site.config.json: error FUR0001: There is no site.config.json here; run furrow in the site's folder or name it with --site DIR."), (call.ExitCode, call.Errors.Trim()));
    }

    [Fact]
    public void A_site_folder_that_is_not_there_ends_with_2() =>
        Assert.Equal(2, _site.Build("--site", "nowhere").ExitCode);

    [Fact]
    public void A_broken_config_ends_with_2_at_its_place()
    {
        _site.Write("site.config.json", "{\n  \"baseUrl\": https\n}");

        var call = _site.Build();

        Assert.Equal(2, call.ExitCode);
        Assert.StartsWith("site.config.json:2:14: error FUR0002: ", call.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_are_given_from_where_the_command_runs()
    {
        _site.Write("content/a/index.zh.md", Broken);

        using var elsewhere = new DiskSite("");
        using var process = elsewhere.Start(["build", "--site", _site.Folder]);
        var call = Call.End(process);

        Assert.Equal(1, call.ExitCode);
        Assert.Matches(@"^\.\./\.\./furrow-site-\w+/site/content/a/index\.zh\.md:2:1: error", call.Errors);
    }

    [Fact]
    public void A_second_build_touches_only_what_changed_and_removes_only_its_own_stale_pages()
    {
        _site.Write("content/b/index.zh.md", "---\ntitle: 乙\ndate: 2022\n---\n正文。");
        _site.Build();
        _site.Write("public/CNAME", "example.org");
        _site.Write("public/zh/2022/mine.txt", "mine");
        _site.MakeOld();

        Assert.Contains(" 0 files written,", _site.Build().Output, StringComparison.Ordinal);
        Assert.Empty(_site.Rewritten());

        _site.Delete("content/b/index.zh.md");
        Assert.Equal(0, _site.Build().ExitCode);
        var after = _site.Published();
        Assert.DoesNotContain("zh/2022/b/index.html", after.Keys);
        Assert.Contains("CNAME", after.Keys);
        Assert.Contains("zh/2022/mine.txt", after.Keys);
        Assert.Contains("zh/index.html", _site.Rewritten());
        Assert.DoesNotContain("robots.txt", _site.Rewritten());
    }

    [Fact]
    public void Diagnostics_as_JSON()
    {
        _site.Write("content/a/index.zh.md", Broken);

        var diagnostics = JsonDocument.Parse(_site.Build("--diagnostics", "json").Errors).RootElement;

        Assert.Contains("FUR0105", diagnostics.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostics_as_SARIF()
    {
        _site.Write("content/a/index.zh.md", Broken);

        var log = JsonDocument.Parse(_site.Build("--diagnostics", "sarif").Errors).RootElement;

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var result = log.GetProperty("runs")[0].GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(("FUR0105", "content/a/index.zh.md", 2), (result.GetProperty("ruleId").GetString(),
            place.GetProperty("artifactLocation").GetProperty("uri").GetString(), place.GetProperty("region").GetProperty("startLine").GetInt32()));
    }

    [Fact]
    public void Diagnostics_as_GitHub_commands()
    {
        _site.Write("content/a/index.zh.md", Broken);

        var lines = _site.Build("--diagnostics", "github").Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.Matches(new Regex(@"^::error file=content/a/index\.zh\.md,line=2,col=1,title=FUR\d{4}::.+\r?$"), line));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void A_build_without_mistakes_is_well_formed_too(string format) =>
        Assert.NotEqual(JsonValueKind.Undefined, JsonDocument.Parse(_site.Build("--diagnostics", format).Errors).RootElement.ValueKind);

    [Fact]
    public void Strict_makes_warnings_errors()
    {
        _site.Write("content/a/index.zh.md", "---\ntitle: 甲\ndate: 2023-02\ntags: [x]\n---\n正文。");

        Assert.Equal(0, _site.Build().ExitCode);
        var call = _site.Build("--strict");
        Assert.Equal(1, call.ExitCode);
        Assert.Contains(": error FUR0204: ", call.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_and_version_end_with_0()
    {
        Assert.Equal(0, _site.Furrow("--help").ExitCode);
        var version = _site.Furrow("--version");
        Assert.Equal(0, version.ExitCode);
        Assert.Matches(@"^[0-9]+\.[0-9]+\.[0-9]+", version.Output);
    }
}
