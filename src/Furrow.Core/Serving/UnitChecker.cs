using Furrow.Checking;
using Furrow.Diagnostics;
using Furrow.Pages;
using Furrow.Photographs;
using Furrow.Publishing;

namespace Furrow.Serving;

/// <summary>Finds what is wrong with a part of a site, as a build would: by making it.</summary>
internal static class UnitChecker
{
    /// <summary>All parts of a version of a site.</summary>
    public static IEnumerable<CheckUnit> UnitsOf(SiteVersion version) =>
    [
        .. version.Plan.Catalog.Stories.Concat(version.Plan.Catalog.Pages).Select(story => new StoryUnit(story.Id)),
        .. version.Addresses.Lists.Keys.Select(address => new ListUnit(address)),
        new FixedUnit(),
        new FilesUnit(),
    ];

    /// <summary>What is wrong with a part; null when the site has none such.</summary>
    public static UnitFindings? Check(CheckUnit unit, SiteVersion version)
    {
        var diagnostics = new DiagnosticBag();
        var fragments = new FragmentChecker(diagnostics);
        var pages = new SitePages(version.Tree, version.Plan, version.Digests, fragments, diagnostics);
        switch (unit)
        {
            case StoryUnit { Id: var id } when version.Plan.Catalog.Find(id) is { } story:
                Draw(pages.Of(story), pages);
                break;
            case ListUnit { Address: var address } when version.Addresses.Lists.TryGetValue(address, out var of):
                Draw(pages.Of(of.List, of.Language), pages);
                break;
            case FixedUnit:
                Draw(pages.Fixed(), pages);
                break;
            case FilesUnit:
                CheckFiles(version, diagnostics);
                break;
            default:
                return null;
        }
        return new UnitFindings(version.Plan.Rules.Apply(diagnostics.ToSortedList()), fragments);
    }

    private static void Draw(IEnumerable<Page> drawn, SitePages pages)
    {
        foreach (var page in drawn)
            pages.Renderer.Render(page, _ => { });
    }

    private static void CheckFiles(SiteVersion version, DiagnosticBag diagnostics)
    {
        var work = new WorkPool(new ParallelOptions { MaxDegreeOfParallelism = 1 });
        using var nowhere = new DiscardingPublisher();
        new FileCopier(version.Tree, new MetadataRemover(version.Tree, diagnostics), nowhere)
            .Copy(version.Plan.Theme, version.Plan.Catalog, version.Plan.Content, work);
    }
}
