using Furrow.Pages;
using Furrow.Routing;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>The ways into the archive, one a language, as templates see them: each with dates and titles in its own language.</summary>
internal sealed class DoorViews(LanguageContext context)
{
    public ScriptArray View(IReadOnlyList<Door> doors) => doors.ToViews(door => new ScriptObject
    {
        ["language"] = new SiteViews(context).Language(door.Language),
        ["archive_url"] = context.Addresses.Href(SiteAddresses.Archive(door.Language)),
        ["stories"] = door.Newest.ToViews(new StoryViews(context.In(door.Language)).Link),
    });
}
