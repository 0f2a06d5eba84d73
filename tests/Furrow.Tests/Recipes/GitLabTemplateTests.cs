using System.Text.Json;
using Furrow.Data;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Recipes;

/// <summary>The template for GitLab does what it says, on a site that is sound and on one that is not.</summary>
public sealed class GitLabTemplateTests : IDisposable
{
    private readonly DataMapping _template = RecipeShell.Read(".gitlab/furrow.gitlab-ci.yml");
    private readonly RecipeShell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void A_sound_site_is_checked_and_built_for_the_address_of_its_pages()
    {
        using var site = new DiskSite(SampleSite.Text);

        var (log, code) = Run("furrow-check", site);
        var (builds, built) = Run("pages", site);

        Assert.True(code == 0, log);
        Assert.StartsWith("[", Report(site), StringComparison.Ordinal);
        Assert.True(built == 0, builds);
        Assert.Contains("https://news.gitlab.example/archive/zh/2023/02/first/", File.ReadAllText(Path.Join(site.Output, "zh/2023/02/first/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_in_the_log_and_in_the_report_that_merge_requests_show()
    {
        using var site = new DiskSite(SampleSite.Text.Replace("date:", "dat:", StringComparison.Ordinal));

        var (log, code) = Run("furrow-check", site);

        Assert.Equal(1, code);
        Assert.Contains("content/2023/first/index.zh.md:3:1: error FUR0105:", log, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Report(site));
        Assert.Contains(json.RootElement.EnumerateArray(), slip => slip.GetProperty("check_name").GetString() == "FUR0105");
    }

    [Fact]
    public void Merge_requests_are_checked_once_and_the_default_branch_alone_is_published()
    {
        const string DefaultBranch = "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH";

        Assert.Equal(["$CI_PIPELINE_SOURCE == \"merge_request_event\"", DefaultBranch], Conditions("furrow-check"));
        Assert.Equal([DefaultBranch], Conditions("pages"));
    }

    private IEnumerable<string?> Conditions(string job) =>
        ((DataSequence)RecipeShell.Node(_template, job, "rules")!).Items.Select(rule => RecipeShell.Text((DataMapping)rule, "if"));

    private string Report(DiskSite site) => File.ReadAllText(Path.Join(site.Folder, RecipeShell.Text(_template, "furrow-check", "artifacts", "reports", "codequality")));

    private (string Log, int Code) Run(string job, DiskSite site)
    {
        var variables = ((DataMapping)RecipeShell.Node(_template, "variables")!).Entries.ToDictionary(
            entry => entry.Key, entry => ((DataScalar)entry.Value).Text.Replace("$CI_PAGES_URL", "https://news.gitlab.example/archive", StringComparison.Ordinal));
        var lines = ((DataSequence)RecipeShell.Node(_template, job, "script")!).Items.Select(line => ((DataScalar)line).Text);
        return _shell.Run(site.Folder, string.Join('\n', lines), variables);
    }
}
