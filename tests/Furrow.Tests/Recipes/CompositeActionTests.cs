using Furrow.Tests.Checking.External;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Recipes;

/// <summary>The recipe for CI does what it says, on a site that is sound and on sites that are not.</summary>
public sealed class CompositeActionTests : IDisposable
{
    private readonly CompositeAction _action = new();

    public void Dispose() => _action.Dispose();

    [Fact]
    public void A_sound_site_is_checked_and_built()
    {
        using var site = new DiskSite(SampleSite.Text);

        var (log, failedStep) = _action.Run(site.Folder, ("base-url", "https://archive.example/news/"));

        Assert.True(failedStep is null, log);
        Assert.Contains("https://archive.example/news/zh/2023/02/first/", File.ReadAllText(Path.Join(_action.Output, "zh/2023/02/first/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_an_annotation_and_nothing_is_built()
    {
        using var site = new DiskSite(SampleSite.Text.Replace("date:", "dat:", StringComparison.Ordinal));

        var (log, failedStep) = _action.Run(site.Folder);

        Assert.Equal("Check", failedStep);
        Assert.Contains("::error file=content/2023/first/index.zh.md,line=3,col=1,title=FUR0105::", log, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_action.Output));
    }

    [Fact]
    public void A_warning_fails_a_strict_run_alone()
    {
        using var site = new DiskSite(SampleSite.Text.Replace("date:", "tags: ploughing\ndate:", StringComparison.Ordinal));

        Assert.Equal("Check", _action.Run(site.Folder, ("strict", "true")).FailedStep);
        Assert.Null(_action.Run(site.Folder).FailedStep);
    }

    [Fact]
    public void A_site_that_is_not_published_yet_has_no_address_to_lose()
    {
        using var site = new DiskSite(SampleSite.Text);
        using var other = new OtherSite();

        var (log, failedStep) = _action.Run(site.Folder, ("against", $"{other.Url}/gone"));

        Assert.True(failedStep is null, log);
        Assert.Contains($"There is no {other.Url}/gone, so no address of it can be lost", log, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_would_be_lost_fails_the_run()
    {
        using var site = new DiskSite(SampleSite.Text);
        site.Write("urls.txt", "/zh/2023/02/first/\n/zh/2023/02/frost/\n");

        var (log, failedStep) = _action.Run(site.Folder, ("against", "urls.txt"), ("strict", "true"));

        Assert.Equal("Check", failedStep);
        Assert.Contains("/zh/2023/02/frost/", log, StringComparison.Ordinal);
        Assert.DoesNotContain("/zh/2023/02/first/ ", log, StringComparison.Ordinal);
    }
}
