using System.Text.Json;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Importing;

/// <summary><c>furrow import PAGE.md</c> as an editor calls it: what it says, how it ends, what is in the folder then.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Page = """
        # 老街换新颜

        本报记者 王甲

        老街修缮历时

        两年。
        """;

    private const string ClosedConfig = """
        {
          "baseUrl": "https://example.org/",
          "title": { "zh": "犁痕", "en": "Furrow" },
          "languages": [ { "key": "zh", "tag": "zh-Hans", "label": "中文" }, { "key": "en", "tag": "en", "label": "English" } ],
          "vocabularies": { "people": "closed" }
        }
        """;

    private const string Article = "content/2023/lao-jie-huan-xin-yan/index.zh.md";

    private readonly DiskSite _site = new($"""
        -- page.md --
        {Page}
        -- content/vocabulary/people.yml --
        li: {"{"} zh: 李乙, en: Li Yi {"}"}
        """);

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Stories_become_drafts_that_the_archive_builds()
    {
        var call = _site.Furrow("import", "page.md", "--date", "2023-02-16", "--page", "3", "--add-terms");

        Assert.Equal(0, call.ExitCode);
        Assert.Equal(
            $"""
            1 story on page.md:

              老街换新颜
                {Article}
                news · by 王甲 · 1 paragraph · from line 1

            Markdown signs that were read and are in no draft:
              #  at 1:1

            New for content/vocabulary/people.yml:
              wang-jia:
                zh: 王甲
                en: Wang Jia

            Written as drafts: 1. Terms added to content/vocabulary/people.yml.

            """, call.Output, ignoreLineEndingDifferences: true);
        Assert.Contains("page.md:7:1: warning FUR0925: ", call.Errors, StringComparison.Ordinal);
        Assert.Contains("老街修缮历时两年。", Read(Article), StringComparison.Ordinal);
        Assert.StartsWith("li: { zh: 李乙, en: Li Yi }\n", Read("content/vocabulary/people.yml"), StringComparison.Ordinal);
        var build = _site.Build("--drafts", "--strict");
        Assert.Equal((0, ""), (build.ExitCode, build.Errors));
    }

    [Fact]
    public void Terms_that_closed_vocabularies_lack_are_told_to_stop_builds_until_they_are_added()
    {
        _site.Write("site.config.json", ClosedConfig);

        var call = _site.Furrow("import", "page.md", "--date", "2023-02-16");

        Assert.Equal(0, call.ExitCode);
        Assert.Contains("page.md: warning FUR0917: The people lack “王甲”, which became `wang-jia`; this vocabulary is closed, so builds stop at it until it is in content/vocabulary/people.yml: import again with --add-terms, add it there yourself, or use the id that it has there.\n", call.Errors, StringComparison.Ordinal);
        Assert.EndsWith("\nWritten as drafts: 1.\nBuilds stop until the vocabularies have what the stories name: `wang-jia` in content/vocabulary/people.yml. Import again with --add-terms, or add them yourself.\n", call.Output, StringComparison.Ordinal);
        Assert.Contains(" error FUR0203: `wang-jia` ", _site.Build("--drafts").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_import_adds_the_terms_and_writes_no_story_again()
    {
        _site.Write("site.config.json", ClosedConfig);
        _site.Furrow("import", "page.md", "--date", "2023-02-16");

        var call = _site.Furrow("import", "page.md", "--date", "2023-02-16", "--add-terms");

        Assert.Equal(0, call.ExitCode);
        Assert.Contains($"\n    {Article}, which stands already\n", call.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nWritten as drafts: 0. Stand already, as the page gives them: 1. Terms added to content/vocabulary/people.yml.\n", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FUR0918", call.Errors, StringComparison.Ordinal);
        Assert.Contains("page.md: warning FUR0917: The people lack “王甲”, which became `wang-jia`; --add-terms puts it into content/vocabulary/people.yml. If it is there in another form, use the id that it has there, and take the new entry out.\n", call.Errors, StringComparison.Ordinal);
        Assert.Equal(["content/2023/lao-jie-huan-xin-yan"], Stories());
        Assert.Equal(0, _site.Build("--drafts").ExitCode);
    }

    [Fact]
    public void Where_a_vocabulary_takes_no_terms_at_its_end_no_story_is_written_either()
    {
        _site.Write("content/vocabulary/people.yml", "{ li: { zh: 李乙, en: Li Yi } }\n");

        var call = _site.Furrow("import", "page.md", "--date", "2023-02-16", "--add-terms");

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("content/vocabulary/people.yml: error FUR0915: This file takes no terms at its end, ", call.Errors, StringComparison.Ordinal);
        Assert.EndsWith("\nNothing was written.\n", call.Output, StringComparison.Ordinal);
        Assert.False(Exists(Article));
    }

    [Fact]
    public void A_story_that_was_changed_since_stays_as_it_is_and_is_told_of()
    {
        _site.Furrow("import", "page.md", "--date", "2023-02-16");
        var edited = Read(Article).Replace("两年。", "两年，终于完工。", StringComparison.Ordinal).Replace("wang-jia", "li", StringComparison.Ordinal);
        _site.Write(Article, edited);

        var call = _site.Furrow("import", "page.md", "--date", "2023-02-16", "--add-terms");

        Assert.Equal(0, call.ExitCode);
        Assert.Contains($"page.md:1:3: warning FUR0918: The archive has this story already, {Article}, and it is not what the page gives now: one of the two was changed since. It stays as it is, and this is not written. To have it as the page gives it now, move its folder out of content/ and import again.\n", call.Errors, StringComparison.Ordinal);
        // The editor has put another name for the one that was read, which is then none to be added.
        Assert.EndsWith("\nWritten as drafts: 0. Stand already, changed since, and stay as they are: 1.\n", call.Output, StringComparison.Ordinal);
        Assert.Equal(edited, Read(Article));
        Assert.Equal(["content/2023/lao-jie-huan-xin-yan"], Stories());
    }

    [Theory]
    [InlineData("draft: true\n", "")]
    [InlineData("\n", "\r\n")]
    public void A_story_that_was_published_since_or_got_other_line_ends_is_the_same(string what, string now)
    {
        _site.Furrow("import", "page.md", "--date", "2023-02-16");
        _site.Write(Article, Read(Article).Replace(what, now, StringComparison.Ordinal));

        var call = _site.Furrow("import", "page.md", "--date", "2023-02-16");

        Assert.Contains($"    {Article}, which stands already\n", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FUR0918", call.Errors, StringComparison.Ordinal);
        Assert.Equal(["content/2023/lao-jie-huan-xin-yan"], Stories());
    }

    [Fact]
    public void The_second_story_of_a_headline_is_found_without_the_first()
    {
        _site.Write("two.md", "# 简讯\n\n本报记者 王甲\n\n老街的修缮历时两年，今天完工了。\n\n# 简讯\n\n本报记者 王甲\n\n河边的树林今年又种下三千棵杨树。\n");
        _site.Furrow("import", "two.md", "--date", "2023-02-16");
        Directory.Delete(Path.Join(_site.Folder, "content/2023/jian-xun"), recursive: true);

        var call = _site.Furrow("import", "two.md", "--date", "2023-02-16");

        Assert.Contains("content/2023/jian-xun-2/index.zh.md, which stands already\n", call.Output, StringComparison.Ordinal);
        Assert.Equal(["content/2023/jian-xun", "content/2023/jian-xun-2"], Stories().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_story_of_a_few_words_is_found_although_it_was_changed()
    {
        _site.Write("short.md", "# 老街换新颜\n\n本报记者 王甲\n\n好的。\n");
        _site.Furrow("import", "short.md", "--date", "2023-02-16");
        _site.Write(Article, Read(Article).Replace("draft: true\n", "summary: 修缮完工\n", StringComparison.Ordinal));

        var call = _site.Furrow("import", "short.md", "--date", "2023-02-16");

        Assert.Contains($"    {Article}, which stands already and is not the same\n", call.Output, StringComparison.Ordinal);
        Assert.Equal(["content/2023/lao-jie-huan-xin-yan"], Stories());
    }

    [Fact]
    public void A_story_of_the_same_headline_and_another_text_is_written_with_another_id()
    {
        _site.Furrow("import", "page.md", "--date", "2023-02-16");
        _site.Write("page.md", "# 老街换新颜\n\n本报记者 王甲\n\n昨日，另一条街也修好了，游人很多。\n\n# 老街换新颜\n\n本报记者 王甲\n\n老街修缮历时两年。\n");

        var call = _site.Furrow("import", "page.md", "--date", "2024-02-16");

        Assert.EndsWith("\nWritten as drafts: 1. Stand already, changed since, and stay as they are: 1.\n", call.Output, StringComparison.Ordinal);
        Assert.Equal(["content/2023/lao-jie-huan-xin-yan", "content/2024/lao-jie-huan-xin-yan-2"], Stories());
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        var call = _site.Furrow("import", "page.md", "--date", "2023-02-16", "--dry-run", "--add-terms");

        Assert.Equal(0, call.ExitCode);
        Assert.Contains("Nothing was written, as --dry-run asks.", call.Output, StringComparison.Ordinal);
        Assert.False(Exists(Article));
        Assert.DoesNotContain("王甲", Read("content/vocabulary/people.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_a_date_ends_with_2_and_writes_nothing()
    {
        var call = _site.Furrow("import", "page.md");

        Assert.Equal(2, call.ExitCode);
        Assert.Contains("page.md:1:3: error FUR0921: ", call.Errors, StringComparison.Ordinal);
        Assert.Contains("Nothing was written.", call.Output, StringComparison.Ordinal);
        Assert.False(Exists(Article));
    }

    [Fact]
    public void What_is_there_is_never_written_over()
    {
        _site.Write("content/2023/lao-jie-huan-xin-yan", "a file in the folder's place");

        var call = _site.Furrow("import", "page.md", "--date", "2023-02-16");

        Assert.Equal(2, call.ExitCode);
        Assert.Equal("a file in the folder's place", Read("content/2023/lao-jie-huan-xin-yan"));
    }

    [Fact]
    public void The_report_for_programs_tells_where_each_piece_went()
    {
        var call = _site.Furrow("import", "page.md", "--date", "2023-02-16", "--report", "json", "--diagnostics", "json");

        using var report = JsonDocument.Parse(call.Output);
        using var diagnostics = JsonDocument.Parse(call.Errors);
        var parts = report.RootElement.GetProperty("stories")[0].GetProperty("parts").EnumerateArray()
            .Select(part => $"{part.GetProperty("line")}:{part.GetProperty("column")} {part.GetProperty("role").GetString()} {part.GetProperty("text").GetString()}");
        Assert.Equal("new", report.RootElement.GetProperty("stories")[0].GetProperty("state").GetString());
        Assert.Equal(["1:3 headline 老街换新颜", "3:1 byline 本报记者 王甲", "5:1 text 老街修缮历时", "7:1 text 两年。"], parts);
        Assert.Contains(diagnostics.RootElement.EnumerateArray(), found => found.GetProperty("id").GetString() == "FUR0925" && found.GetProperty("line").GetInt32() == 7);
    }

    [Theory]
    [InlineData("`xx` is none of the site's languages; --language takes `zh` or `en`.", "page.md", "--language", "xx")]
    [InlineData("--date: the date is empty", "page.md", "--date", "")]
    [InlineData("Stories belong below the site's folder content/, and --output is `elsewhere`.", "page.md", "--output", "elsewhere")]
    [InlineData("absent.md: error FUR0113: The page cannot be read: ", "absent.md")]
    public void A_call_that_cannot_be_ends_with_2_and_says_why(string message, params string[] arguments)
    {
        var call = _site.Furrow(["import", .. arguments]);

        Assert.Equal(2, call.ExitCode);
        Assert.Contains(message, call.Errors, StringComparison.Ordinal);
    }

    private IEnumerable<string> Stories() => Directory.EnumerateFiles(Path.Join(_site.Folder, "content"), "index.zh.md", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_site.Folder, Path.GetDirectoryName(path)!).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private bool Exists(string path) => File.Exists(Path.Join(_site.Folder, path));

    private string Read(string path) => File.ReadAllText(Path.Join(_site.Folder, path));
}
