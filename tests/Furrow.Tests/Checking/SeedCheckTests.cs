using Furrow.Tests.Checking.Pages;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Checking;

public class SeedCheckTests
{
    [Fact]
    public void A_check_finds_nothing_in_the_archive_itself()
    {
        var site = CheckedSite.Of(RepositoryFiles.Site());

        Assert.Empty(site.Lines);
        Assert.NotNull(site.Result.Pages);
    }

    [Fact]
    public void Its_documentation_is_where_its_editors_find_it() =>
        Assert.Equal("https://furrow.example/zh/editors/", CheckedSite.Of(RepositoryFiles.Site()).Result.Documentation?.AbsoluteUri);

    [Fact]
    public void A_site_without_pages_for_editors_has_none() => Assert.Null(CheckedSite.Of("").Result.Documentation);
}
