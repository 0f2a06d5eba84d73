using Furrow.Catalog;
using Furrow.Photographs;
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
        var picture = photo.SourcePath is { } path ? context.Pictures.Show(path, SiteAddresses.Media(story, path)) : null;
        return new ScriptObject
        {
            ["id"] = photo.Id,
            ["url"] = picture is null ? null : context.Addresses.Href(picture.Address),
            ["width"] = picture?.Size?.Width,
            ["height"] = picture?.Size?.Height,
            ["srcset"] = picture?.Srcset(context.Addresses.Href),
            ["sizes"] = picture is { Fallbacks.Count: > 0 } ? Picture.Sizes : null,
            ["sources"] = (picture?.Sources ?? []).ToViews(source => new ScriptObject
            {
                ["type"] = source.Format.MediaType,
                ["srcset"] = source.Srcset(context.Addresses.Href),
            }),
            ["full_url"] = picture is { HasLarger: true } ? context.Addresses.Href(picture.Original) : null,
            ["alt"] = entry?.Alt,
            ["caption"] = entry?.Caption,
            ["credit"] = photo.Credit.ToViews(_terms.View),
        };
    }
}
