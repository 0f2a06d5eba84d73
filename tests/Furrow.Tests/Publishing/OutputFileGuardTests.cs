using Furrow.Publishing;

namespace Furrow.Tests.Publishing;

public sealed class OutputFileGuardTests : IDisposable
{
    private readonly OutputFolder _folder = new();
    private readonly string _site;

    public OutputFileGuardTests()
    {
        _site = Directory.CreateDirectory(Path.Join(_folder.Outside, "archive")).FullName;
        Directory.CreateDirectory(Path.Join(_site, "content/2023"));
        File.WriteAllText(Path.Join(_site, "content/2023/index.zh.md"), "");
        File.WriteAllText(Path.Join(_site, "site.config.json"), "{}");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("report.json")]
    [InlineData("content.json")]
    [InlineData("../report.json")]
    [InlineData("content/../report.json")]
    public void A_file_of_its_own_may_be_written(string file) => Assert.Null(Refusal(file));

    [Fact]
    public void A_report_may_be_written_over_an_older_one()
    {
        File.WriteAllText(Path.Join(_site, "report.json"), "old");

        Assert.Null(Refusal("report.json"));
    }

    [Theory]
    [InlineData("content/2023/index.zh.md", "is where the site's sources are (`content`); name a place outside them.")]
    [InlineData("content/new.md", "is where the site's sources are (`content`); name a place outside them.")]
    [InlineData("templates/x.html", "is where the site's sources are (`templates`); name a place outside them.")]
    [InlineData("static/x.json", "is where the site's sources are (`static`); name a place outside them.")]
    [InlineData("src/x.json", "is where the site's sources are (`src`); name a place outside them.")]
    [InlineData(".git/config", "is where the site's sources are (`.git`); name a place outside them.")]
    [InlineData("site.config.json", "is the site's config; name another file.")]
    [InlineData("furrow.baseline.json", "is the site's baseline; name another file.")]
    [InlineData("content", "is a folder; add the name of a file to it.")]
    [InlineData("reports/", "is a folder; add the name of a file to it.")]
    [InlineData("..", "is a folder; add the name of a file to it.")]
    public void A_file_of_the_site_and_a_folder_are_refused(string file, string reason) =>
        Assert.Equal($"`{Path.Combine(_site, file)}` {reason}", Refusal(file));

    [Fact]
    public void A_place_where_no_file_can_be_is_refused()
    {
        var (none, inFile) = (Path.Join(_site, "reports/a.json"), Path.Join(_site, "site.config.json/a.json"));

        Assert.Equal($"`{none}` cannot be written: there is no folder `{Path.Join(_site, "reports")}`. Make it first, or name another.", Refusal(none));
        Assert.Equal($"`{inFile}` cannot be written: {Path.Join(_site, "site.config.json")} is no folder. Name another place.", Refusal(inFile));
    }

    [Fact]
    public void Links_do_not_hide_what_a_file_is()
    {
        File.CreateSymbolicLink(Path.Join(_site, "story.txt"), "content/2023/index.zh.md");
        Directory.CreateSymbolicLink(Path.Join(_folder.Outside, "elsewhere"), "archive/content");

        Assert.Contains("(`content`)", Refusal("story.txt"), StringComparison.Ordinal);
        Assert.Contains("(`content`)", Refusal("../elsewhere/x.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_that_are_a_link_to_elsewhere_are_kept_safe_there()
    {
        var elsewhere = Directory.CreateDirectory(Path.Join(_folder.Outside, "shared")).FullName;
        Directory.CreateSymbolicLink(Path.Join(_site, "static"), elsewhere);

        Assert.Contains("(`static`)", Refusal(Path.Join(elsewhere, "x.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("static/admin/config.yml", null)]
    [InlineData("new/folder/config.yml", null)]
    [InlineData("content/config.yml", "is where the site's sources are (`content`); name a place outside them.")]
    [InlineData("content/2023", "is a folder; move it away, since a file of that name is to be written.")]
    public void A_schema_may_be_published_and_its_folder_is_made(string file, string? reason) => Assert.Equal(
        reason is null ? null : $"`{Path.Combine(_site, file)}` {reason}",
        OutputFileGuard.Refusal(Path.Combine(_site, file), _site, OutputFileKind.Schema));

    [Fact]
    public void The_baseline_is_written_in_its_own_place() =>
        Assert.Null(OutputFileGuard.Refusal(Path.Join(_site, "furrow.baseline.json"), _site, OutputFileKind.Baseline));

    private string? Refusal(string file) => OutputFileGuard.Refusal(Path.Combine(_site, file), _site);
}
