using Furrow.Config;
using Furrow.Routing;

namespace Furrow.Pages;

/// <summary>The overview of the archive's years and months.</summary>
/// <param name="Language">The page's language.</param>
/// <param name="Years">The years that have stories, newest first.</param>
/// <param name="Languages">The languages of the site.</param>
public sealed record ArchivePage(Language Language, IReadOnlyList<ArchiveYear> Years, IReadOnlyList<Language> Languages)
    : Page(SiteAddresses.Archive(Language), Language)
{
    /// <inheritdoc/>
    public override string Layout => "archive";

    /// <inheritdoc/>
    public override IReadOnlyList<Alternate> Alternates =>
        [.. Languages.Select(l => new Alternate(l, SiteAddresses.Archive(l)))];
}
