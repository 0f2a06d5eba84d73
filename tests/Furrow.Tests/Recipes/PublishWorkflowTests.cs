using Furrow.Data;
using Furrow.Tests.Checking.External;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Recipes;

/// <summary>The check of the workflow that <c>furrow init</c> writes.</summary>
public sealed class PublishWorkflowTests : IDisposable
{
    private readonly RecipeShell _shell = new();
    private readonly DiskSite _site = new(SampleSite.Text);

    public void Dispose()
    {
        _shell.Dispose();
        _site.Dispose();
    }

    [Fact]
    public void Without_an_address_the_stories_are_checked_all_the_same()
    {
        var (log, code) = Check("");

        Assert.True(code == 0, log);
        Assert.Contains("Checked 1 story in 1 article", log, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_is_not_published_yet_loses_no_address()
    {
        using var other = new OtherSite();

        var (log, code) = Check($"{other.Url}/gone");

        Assert.True(code == 0, log);
        Assert.Contains($"There is no {other.Url}/gone/sitemap.xml, so no address of it can be lost", log, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_of_the_published_site_that_would_be_lost_fails_the_check()
    {
        using var other = new OtherSite();

        var (log, code) = Check($"{other.Url}/published");

        Assert.Equal(1, code);
        Assert.Contains("title=FUR0831::`/zh/2022/12/a/` would lead nowhere.", log, StringComparison.Ordinal);
    }

    private (string Log, int Code) Check(string url)
    {
        var workflow = RecipeShell.Read("src/Furrow.Core/Drafting/Archive/.github/workflows/publish.yml");
        var step = ((DataSequence)RecipeShell.Node(workflow, "jobs", "build", "steps")!).Items.Cast<DataMapping>()
            .Single(step => RecipeShell.Text(step, "name") == "Check");
        Assert.Equal("${{ steps.pages.outputs.base_url }}", RecipeShell.Text(step, "env", "URL"));
        return _shell.Run(_site.Folder, RecipeShell.Text(step, "run")!, [KeyValuePair.Create("URL", url)]);
    }
}
