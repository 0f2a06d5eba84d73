namespace Furrow.Tests.Sites;

/// <summary>A site whose stories have not been fetched, or were moved away, and the site that it has published.</summary>
public class LostContentTests
{
    private const string Says =
        "content: error FUR0116: There is no file below content/, so the site would have no stories; put the folder back (a Git submodule is fetched by `git submodule update --init`), or write the first story with `furrow new TITLE`.";

    [Fact]
    public void A_site_without_content_is_not_published_over_the_one_that_is_there()
    {
        using var site = new DiskSite(StoryText.Of("first", "2023"));
        Assert.Equal(0, site.Build().ExitCode);

        Directory.Move(Path.Join(site.Folder, "content"), Path.Join(site.Folder, "contents"));
        var build = site.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(Says, build.Errors.Split('\n')[0]);
        Assert.True(File.Exists(Path.Join(site.Output, "zh", "2023", "first", "index.html")));
        Assert.Equal((1, Says + "\n"), (site.Furrow("status").ExitCode, site.Furrow("status").Errors));
    }

    [Fact]
    public void A_file_that_a_system_hides_there_is_no_content() =>
        Assert.Equal([Says], TestSite.Build(SiteText.Read("-- content/.DS_Store --\n", PlainSite.Text.Replace("content/.gitkeep", "content/._x", StringComparison.Ordinal))).Diagnostics);

    [Fact]
    public void An_archive_may_begin_with_no_story()
    {
        var site = TestSite.Build("-- content/.gitkeep --\n");

        Assert.Equal(0, site.Clean().Result.Stories);
    }
}
