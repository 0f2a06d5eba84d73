using System.Text;
using Furrow.Diagnostics;
using Furrow.Drafting;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Drafting;

public class ThemeCopierTests
{
    private readonly DiagnosticBag _diagnostics = new();

    private IEnumerable<string> Copied(params string[] parts) => new ThemeCopier(_diagnostics).Copy(parts).Select(f => f.Path);

    [Fact]
    public void The_whole_theme_is_what_the_repository_has()
    {
        var files = new ThemeCopier(_diagnostics).Copy([]);

        Assert.Equal(RepositoryFiles.Site().Where(f => f.Key.StartsWith("templates/", StringComparison.Ordinal)).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key, Encoding.UTF8.GetString(f.Value))),
            files.Select(f => (f.Path, Encoding.UTF8.GetString(f.Content.Span))));
    }

    [Fact]
    public void Parts_are_files_and_folders_each_once()
    {
        Assert.Equal(["templates/i18n/en.yml", "templates/i18n/zh.yml", "templates/partials/footer.html"],
            Copied("partials/footer.html", "templates/i18n/", "i18n/zh.yml"));
        Assert.Empty(_diagnostics.ToSortedList());
    }

    [Theory]
    [InlineData("partials/footr.html", "The theme has no `partials/footr.html`; did you mean `partials/footer.html`?")]
    [InlineData("../secrets", "The theme has no `../secrets`; it has README.md, assets, i18n, layouts, partials, root.")]
    public void A_part_that_is_not_there_is_reported(string part, string message)
    {
        Assert.Empty(Copied(part));

        Assert.Equal([message], _diagnostics.ToSortedList().Select(d => d.Message));
    }
}
