using Furrow.Tests.Sites;

namespace Furrow.Tests.Checking;

public class SeedParityTests
{
    [Fact]
    public void The_archives_own_translations_say_what_their_originals_say()
    {
        var site = TestSite.Build(RepositoryFiles.Site(), new BuildOptions { ChecksLanguage = true });

        Assert.DoesNotContain(site.Result.Diagnostics, diagnostic => string.CompareOrdinal(diagnostic.Rule.Id, "FUR0700") > 0 && string.CompareOrdinal(diagnostic.Rule.Id, "FUR0729") < 0);
    }
}
