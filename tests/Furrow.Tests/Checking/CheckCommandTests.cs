using System.Text.Json;
using Furrow.Tests.Checking.External;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Checking;

/// <summary><c>furrow check</c> as an editor or a machine calls it.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string Warning = "-- static/old.html --\n<!doctype html><html lang=\"en\"><title>Old</title><p>x";

    private static readonly string s_clean = PlainSite.Config + """

        -- content/a/index.zh.md --
        ---
        title: 春耕
        date: 2023-02
        ---
        正文。
        """;

    private readonly DiskSite _site = new(SiteText.Read("", s_clean));

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_clean_site_ends_with_0_and_nothing_is_written()
    {
        var call = _site.Furrow("check");

        Assert.Equal((0, ""), (call.ExitCode, call.Errors));
        Assert.Matches(@"^Checked 1 story in 1 article on \d+ pages: 0 errors, 0 warnings\.\r?\n$", call.Output);
        Assert.Equal(["content", "site.config.json"], Directory.EnumerateFileSystemEntries(_site.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_baseline_that_cannot_be_written_is_told_before_anything_is_checked()
    {
        _site.Write("furrow.baseline.json/a.txt", "");

        var call = _site.Furrow("check", "--write-baseline");

        Assert.Equal((2, ""), (call.ExitCode, call.Output));
        Assert.StartsWith("error: --write-baseline: `furrow.baseline.json` is a folder; move it away, since a file of that name is to be written.", call.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_end_with_0_and_strictly_with_1()
    {
        AddPage();

        var call = _site.Furrow("check");
        var strict = _site.Furrow("check", "--strict");

        Assert.Equal(0, call.ExitCode);
        Assert.Equal("static/old.html:1:16: warning FUR0807: The page has no main heading (on /old.html). Begin what it is about with an `<h1>`.\n", call.Errors, ignoreLineEndingDifferences: true);
        Assert.Equal(1, strict.ExitCode);
        Assert.StartsWith("static/old.html:1:16: error FUR0807:", strict.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_could_not_be_built_is_not_looked_for()
    {
        _site.Write("templates/layouts/article.html", "{{ nothing.there }}");

        var call = _site.Furrow("check");

        Assert.Equal(1, call.ExitCode);
        Assert.DoesNotContain("FUR08", call.Errors, StringComparison.Ordinal);
        Assert.Contains("The pages were not looked at, since some could not be built; mend the errors and check again.", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_that_were_not_looked_at_are_counted()
    {
        _site.Write("content/b/index.zh.md", "---\ntitle: 秋收\ndate: 2023-10\ndraft: true\n---\n正文。\n");
        _site.Write("content/b/index.en.md", "---\ntitle: Harvest\ntranslation: { kind: human }\n---\nText.\n");
        _site.Write("content/a/index.en.md", "---\ntitle: Spring ploughing\ntranslation: { kind: human }\ndraft: true\n---\nText.\n");

        Assert.Matches(@"^Checked 1 story in 1 article on \d+ pages: 0 errors, 0 warnings; 3 drafts not looked at\.\r?\n$", _site.Furrow("check").Output);
        Assert.DoesNotContain("drafts", _site.Furrow("check", "--drafts").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_that_hides_no_page_leaves_the_pages_to_be_looked_at()
    {
        AddPage();
        _site.Write("templates/partials/foooter.html", "x");
        _site.Write("site.config.json", File.ReadAllText(Path.Join(_site.Folder, "site.config.json")).Replace("\"baseUrl\"", "\"rules\": { \"FUR0506\": \"error\" }, \"baseUrl\"", StringComparison.Ordinal));

        var call = _site.Furrow("check");

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("error FUR0506:", call.Errors, StringComparison.Ordinal);
        Assert.Contains("static/old.html:1:16: warning FUR0807:", call.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_can_be_switched_off_for_the_site()
    {
        AddPage();
        _site.Write("site.config.json", File.ReadAllText(Path.Join(_site.Folder, "site.config.json")).Replace("\"baseUrl\"", "\"rules\": { \"FUR0807\": \"off\" }, \"baseUrl\"", StringComparison.Ordinal));

        Assert.Equal("", _site.Furrow("check").Errors);
    }

    [Fact]
    public void A_rule_can_be_switched_off_for_an_article()
    {
        _site.Write("content/a/index.zh.md", "---\ntitle: 春耕\ndate: 2023-02\nignore: FUR0806\n---\n### 太低\n\n正文。\n");

        Assert.Equal("", _site.Furrow("check").Errors);
    }

    [Fact]
    public void A_baseline_lets_an_old_archive_start_today_and_tells_what_is_mended()
    {
        AddPage();

        var write = _site.Furrow("check", "--write-baseline");
        var known = _site.Furrow("check", "--strict");
        _site.Delete("static/old.html");
        var mended = _site.Furrow("check", "--strict");

        Assert.Equal((0, ""), (write.ExitCode, write.Errors));
        Assert.Equal((0, ""), (known.ExitCode, known.Errors));
        Assert.Contains("1 known slip is in furrow.baseline.json.", known.Output, StringComparison.Ordinal);
        Assert.Equal(0, mended.ExitCode);
        Assert.Contains("1 slip of furrow.baseline.json is mended, such as FUR0807 in static/old.html; take that out with --write-baseline.", mended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_baseline_says_what_it_has_that_the_old_one_had_not()
    {
        AddPage();
        var first = _site.Furrow("check", "--write-baseline");
        _site.Delete("static/old.html");
        _site.Write("static/older.html", "<!doctype html><html lang=\"en\"><title>Older</title><p>x");

        var second = _site.Furrow("check", "--write-baseline");

        Assert.Contains("furrow.baseline.json is new: 1 slip added, 0 removed, 0 as before.", first.Output, StringComparison.Ordinal);
        Assert.Contains("furrow.baseline.json is new: 1 slip added, 1 removed, 0 as before.", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_is_not_written_when_the_pages_were_not_looked_at()
    {
        AddPage();
        _site.Furrow("check", "--write-baseline");
        var before = File.ReadAllText(Path.Join(_site.Folder, "furrow.baseline.json"));
        _site.Write("templates/layouts/article.html", "{{ nothing.there }}");

        var call = _site.Furrow("check", "--write-baseline");

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("furrow.baseline.json was not written: what was not looked at cannot be in it.", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("mended", call.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Join(_site.Folder, "furrow.baseline.json")));
    }

    [Fact]
    public void A_baseline_that_cannot_be_read_is_written_anew()
    {
        _site.Write("furrow.baseline.json", "[]");

        var call = _site.Furrow("check", "--write-baseline");

        Assert.Equal(0, call.ExitCode);
        Assert.StartsWith("Nothing of the old furrow.baseline.json is kept, since it cannot be read: furrow.baseline.json:1:1: ", call.Errors, StringComparison.Ordinal);
        Assert.Equal("{\n  \"slips\": []\n}\n", File.ReadAllText(Path.Join(_site.Folder, "furrow.baseline.json")));
    }

    [Fact]
    public void What_was_not_looked_for_stays_in_the_baseline_and_is_not_mended()
    {
        _site.Write("content/b/index.zh.md", "---\ntitle: 秋收\ndate: 2023-10\ndraft: true\n---\n### 太低\n\n正文。\n");
        _site.Write("content/a/index.zh.md", "---\ntitle: 春耕\ndate: 2023-02\n---\n[那边](http://127.0.0.1:1/)。\n");
        _site.Write("urls.txt", "/gone/\n");
        _site.Furrow("check", "--write-baseline", "--drafts", "--external", "--against", "urls.txt");
        var all = File.ReadAllText(Path.Join(_site.Folder, "furrow.baseline.json"));

        var check = _site.Furrow("check");
        var write = _site.Furrow("check", "--write-baseline");
        var rest = _site.Furrow("check", "--strict", "--drafts", "--external", "--against", "urls.txt");

        Assert.All(new[] { "FUR0806", "FUR0831", "FUR0841" }, rule => Assert.Contains(rule, all, StringComparison.Ordinal));
        Assert.DoesNotContain("mended", check.Output, StringComparison.Ordinal);
        Assert.Matches(@"furrow\.baseline\.json is new: 0 slips added, 0 removed, \d+ as before\.", write.Output);
        Assert.Equal(all, File.ReadAllText(Path.Join(_site.Folder, "furrow.baseline.json")));
        Assert.Equal((0, ""), (rest.ExitCode, rest.Errors));
    }

    [Fact]
    public void A_baseline_that_is_none_ends_with_2()
    {
        _site.Write("furrow.baseline.json", "[]");

        var call = _site.Furrow("check");

        Assert.Equal(2, call.ExitCode);
        Assert.StartsWith("furrow.baseline.json:1:1: error FUR0851:", call.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_addresses_is_written_and_held_against_a_later_site()
    {
        _site.Furrow("check", "--write-urls", "urls.txt");
        _site.Write("content/a/index.zh.md", "---\ntitle: 春耕\ndate: 2023-03\n---\n正文。\n");

        var call = _site.Furrow("check", "--against", "urls.txt");

        Assert.Equal(1, call.ExitCode);
        Assert.Contains(": error FUR0831: `/zh/2023/02/a/` would lead nowhere. If its story is now at `/zh/2023/03/a/`, add `aliases: [/zh/2023/02/a/]` to content/a/index.zh.md.", call.Errors, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^urls\.txt:\d+:1: error FUR0831: `/zh/2023/02/a/`", call.Errors);
    }

    [Fact]
    public void The_list_of_a_site_that_is_not_published_yet_holds_up_nothing()
    {
        using var other = new OtherSite();

        var call = _site.Furrow("check", "--strict", "--against", $"{other.Url}/gone");

        Assert.Equal((0, ""), (call.ExitCode, call.Errors));
        Assert.Contains($"There is no {other.Url}/gone, so no address of it can be lost: right before a site is first published, and a mistake later.", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_guards_a_lost_address_is_not_written_over()
    {
        _site.Furrow("check", "--write-urls", "urls.txt");
        _site.Write("content/a/index.zh.md", "---\ntitle: 春耕\ndate: 2023-03\n---\n正文。\n");

        Assert.Equal(1, _site.Furrow("check", "--against", "urls.txt", "--write-urls", "urls.txt").ExitCode);
        Assert.Equal(1, _site.Furrow("check", "--against", "urls.txt", "--write-urls", "urls.txt").ExitCode);
    }

    [Theory]
    [InlineData("<sitemapindex><sitemap><loc>https://example.org/sitemap-1.xml</loc>", 1, "error FUR0833: ")]
    [InlineData(null, 2, "There is no list http:// for --against")]
    public void A_list_that_cannot_be_read_is_no_fault_of_furrows(string? list, int code, string says)
    {
        _site.Write("urls.xml", list ?? "");

        var call = _site.Furrow("check", "--against", list is null ? "http://" : "urls.xml");

        Assert.Equal(code, call.ExitCode);
        Assert.Contains(says, call.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("99999999")]
    public void A_time_limit_without_sense_ends_with_2(string seconds)
    {
        var call = _site.Furrow("check", "--external", "--time-limit", seconds);

        Assert.Equal(2, call.ExitCode);
        Assert.Contains($"--time-limit takes a whole number from 1 to 86400, and this is `{seconds}`.", call.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_not_there_ends_with_2()
    {
        var call = _site.Furrow("check", "--against", "urls.txt");

        Assert.Equal((2, "error: There is no list urls.txt for --against; `furrow check --write-urls urls.txt` writes that of the site as it is."), (call.ExitCode, call.Errors.TrimEnd()));
    }

    [Fact]
    public void A_folder_without_a_site_ends_with_2()
    {
        _site.Delete("site.config.json");

        var call = _site.Furrow("check");

        Assert.Equal(2, call.ExitCode);
        Assert.StartsWith("site.config.json: error FUR0001:", call.Errors, StringComparison.Ordinal);
        Assert.Equal("Nothing was checked: 1 error, 0 warnings.", call.Output.TrimEnd());
    }

    [Fact]
    public void A_report_is_a_file_and_people_read_text()
    {
        AddPage();

        var call = _site.Furrow("check", "--diagnostics", "gitlab", "--report", "report.json");

        Assert.StartsWith("static/old.html:1:16: warning FUR0807:", call.Errors, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Join(_site.Folder, "report.json")));
        var slip = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(("FUR0807", "static/old.html"), (slip.GetProperty("check_name").GetString(), slip.GetProperty("location").GetProperty("path").GetString()));
    }

    [Fact]
    public void CI_gets_a_summary()
    {
        AddPage();
        var summary = Path.Join(_site.Folder, "summary.md");
        File.WriteAllText(summary, "before\n");

        using var process = _site.Start(["check"], ("GITHUB_STEP_SUMMARY", summary));
        Call.End(process);

        Assert.Matches("""
            ^before
            ## Furrow

            Checked 1 story in 1 article on \d+ pages: 0 errors, 1 warning\.

            \| Rule \| What \| \| First places \|
            \|---\|---\|--:\|---\|
            \| FUR0807 \(warning\) \| page has not one main heading \| 1 \| `static/old.html:1:16` \|

            $
            """.ReplaceLineEndings("\n"), File.ReadAllText(summary));
    }

    private void AddPage()
    {
        foreach (var (path, content) in SiteText.Read(Warning, ""))
            _site.Write(path, content);
    }
}
