using Furrow.Config;
using Furrow.Routing;
using Furrow.Status;

namespace Furrow.Pages;

/// <summary>The page that tells editors what is left to do, of what readers can see: drafts are there when the site is built with them.</summary>
/// <param name="Language">The page's language.</param>
/// <param name="Status">How far the archive has come.</param>
public sealed record EditorsPage(Language Language, ArchiveStatus Status) : Page(SiteAddresses.Editors(Language), Language)
{
    /// <inheritdoc/>
    public override string Layout => "editors";

    /// <inheritdoc/>
    public override IReadOnlyList<Alternate> Alternates =>
        [.. Status.Languages.Select(language => new Alternate(language, SiteAddresses.Editors(language)))];
}
