using Furrow.Config;
using Furrow.Routing;

namespace Furrow.Pages;

/// <summary>The page at the root, where readers choose a language.</summary>
/// <param name="Default">The language of the page itself.</param>
/// <param name="Doors">The languages to choose from.</param>
public sealed record ChooserPage(Language Default, IReadOnlyList<Door> Doors) : Page(SiteAddresses.Chooser, Default)
{
    /// <inheritdoc/>
    public override string Layout => "chooser";

    /// <inheritdoc/>
    public override IReadOnlyList<Alternate> Alternates =>
        [.. Doors.Select(d => new Alternate(d.Language, SiteAddresses.Home(d.Language)))];
}

/// <summary>The page that hosts show for addresses that are not there, in every language at once.</summary>
/// <param name="Default">The language of the page itself.</param>
/// <param name="Doors">The ways back into the archive, one a language.</param>
public sealed record NotFoundPage(Language Default, IReadOnlyList<Door> Doors) : Page(SiteAddresses.NotFound, Default)
{
    /// <inheritdoc/>
    public override string Layout => "not-found";
}

/// <summary>
/// The page that readers are shown for one they have not read before, when there is no network; in every language at once.
/// </summary>
/// <param name="Default">The language of the page itself.</param>
public sealed record OfflinePage(Language Default) : Page(SiteAddresses.Offline, Default)
{
    /// <inheritdoc/>
    public override string Layout => "offline";
}

/// <summary>The page that searches the archive, in the reader's browser: without a script it offers the lists instead.</summary>
/// <param name="Language">The page's language.</param>
/// <param name="Languages">The languages of the site.</param>
public sealed record SearchPage(Language Language, IReadOnlyList<Language> Languages) : Page(SiteAddresses.Search(Language), Language)
{
    /// <inheritdoc/>
    public override string Layout => "search";

    /// <inheritdoc/>
    public override IReadOnlyList<Alternate> Alternates =>
        [.. Languages.Select(l => new Alternate(l, SiteAddresses.Search(l)))];
}

/// <summary>A page that leads on to another at once.</summary>
/// <param name="Address">The alias.</param>
/// <param name="Language">The language of the page it leads to.</param>
/// <param name="Target">That page's address.</param>
/// <param name="TargetTitle">Its title.</param>
public sealed record RedirectPage(string Address, Language Language, string Target, string TargetTitle) : Page(Address, Language)
{
    /// <inheritdoc/>
    public override string Layout => "redirect";
}
