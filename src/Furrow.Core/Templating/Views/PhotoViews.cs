using Furrow.Catalog;
using Furrow.Routing;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>Photographs as templates see them; <c>url</c> is null for one that is not reproduced.</summary>
internal sealed class PhotoViews(LanguageContext context)
{
    private readonly TermViews _terms = new(context);

    public ScriptObject View(Story story, Photo photo)
    {
        var entry = photo.Entries.GetValueOrDefault(context.Language.Key);
        var size = photo.SourcePath is { } path ? context.Images.SizeOf(path) : null;
        return new ScriptObject
        {
            ["id"] = photo.Id,
            ["url"] = photo.SourcePath is null ? null : context.Addresses.Href(SiteAddresses.Media(story, photo.SourcePath)),
            ["width"] = size?.Width,
            ["height"] = size?.Height,
            ["alt"] = entry?.Alt,
            ["caption"] = entry?.Caption,
            ["credit"] = photo.Credit.ToViews(_terms.View),
        };
    }
}
