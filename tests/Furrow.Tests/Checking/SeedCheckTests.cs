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
}
