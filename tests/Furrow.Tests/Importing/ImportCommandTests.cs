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

    private bool Exists(string path) => File.Exists(Path.Join(_site.Folder, path));

    private string Read(string path) => File.ReadAllText(Path.Join(_site.Folder, path));
}
