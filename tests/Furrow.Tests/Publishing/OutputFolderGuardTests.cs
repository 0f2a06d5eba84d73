using Furrow.Publishing;

namespace Furrow.Tests.Publishing;

public sealed class OutputFolderGuardTests : IDisposable
{
    private readonly OutputFolder _folder = new();
    private readonly string _home;
    private readonly string _site;

    public OutputFolderGuardTests()
    {
        _home = Directory.CreateDirectory(Path.Join(_folder.Outside, "home/editor")).FullName;
        _site = Directory.CreateDirectory(Path.Join(_home, "archive")).FullName;
        Directory.CreateDirectory(Path.Join(_site, "content/2023"));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("public")]
    [InlineData("public/")]
    [InlineData("build/site")]
    [InlineData("content-built")]
    [InlineData("../archive-built")]
    [InlineData("../../../www")]
    public void A_folder_of_its_own_may_be_used(string output) => Assert.Null(Refusal(output));

    [Theory]
    [InlineData(".", "is the site's own folder")]
    [InlineData("./", "is the site's own folder")]
    [InlineData("public/..", "is the site's own folder")]
    [InlineData("..", "is your home folder, or holds it")]
    [InlineData("../..", "is your home folder, or holds it")]
    [InlineData("content", "is where the site's sources are (`content`)")]
    [InlineData("content/2023", "is where the site's sources are (`content`)")]
    [InlineData("content/not-yet/there/", "is where the site's sources are (`content`)")]
    [InlineData("templates", "is where the site's sources are (`templates`)")]
    [InlineData("static/x", "is where the site's sources are (`static`)")]
    [InlineData("src", "is where the site's sources are (`src`)")]
    [InlineData(".git/x", "is where the site's sources are (`.git`)")]
    public void A_folder_that_holds_something_else_is_refused(string output, string reason)
    {
        var refusal = Refusal(output);

        Assert.Contains(reason, refusal, StringComparison.Ordinal);
        Assert.Contains("Build into a folder of its own, such as `public`", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void The_root_of_the_file_system_is_refused() =>
        Assert.Contains("is the root of the file system", Refusal(Path.GetPathRoot(_site)!), StringComparison.Ordinal);

    [Fact]
    public void A_folder_above_a_site_that_is_outside_the_home_folder_is_refused() =>
        Assert.Contains(
            "holds the site's own folder",
            OutputFolderGuard.Refusal(_home, _site, homeFolder: Path.Join(_folder.Outside, "other")),
            StringComparison.Ordinal);

    [Fact]
    public void The_user_s_own_home_folder_is_the_one_that_counts()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        Assert.SkipWhen(home.Length == 0, "this account has no home folder");

        Assert.NotNull(OutputFolderGuard.Refusal(home, _site));
    }

    [Fact]
    public void An_existing_file_is_refused()
    {
        File.WriteAllText(Path.Join(_site, "public"), "");

        Assert.Contains("is a file", Refusal("public"), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_do_not_hide_where_a_folder_is()
    {
        Directory.CreateSymbolicLink(Path.Join(_folder.Outside, "innocent"), _home);
        Directory.CreateSymbolicLink(Path.Join(_folder.Outside, "relative"), "innocent/archive");

        Assert.Contains("site's own folder", Refusal("../../../innocent/archive"), StringComparison.Ordinal);
        Assert.Contains("site's own folder", Refusal("../../../relative"), StringComparison.Ordinal);
        Assert.Contains("`content`", Refusal("../../../relative/content/x"), StringComparison.Ordinal);
        Assert.Null(Refusal("../../../relative/public"));
    }

    [Fact]
    public void Sources_that_are_a_link_to_elsewhere_are_kept_safe_there()
    {
        var elsewhere = Directory.CreateDirectory(Path.Join(_folder.Outside, "shared/photos")).FullName;
        Directory.CreateSymbolicLink(Path.Join(_site, "static"), elsewhere);

        Assert.Contains("`static`", Refusal(elsewhere), StringComparison.Ordinal);
        Assert.Contains("`static`", Refusal(Path.Join(_folder.Outside, "shared")), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_that_go_round_in_a_circle_are_refused()
    {
        Directory.CreateSymbolicLink(Path.Join(_site, "a"), "b");
        Directory.CreateSymbolicLink(Path.Join(_site, "b"), "a");

        Assert.Contains("go round in a circle", Refusal("a"), StringComparison.Ordinal);
    }

    private string? Refusal(string output) => OutputFolderGuard.Refusal(Path.Combine(_site, output), _site, _home);
}
