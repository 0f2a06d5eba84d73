using Furrow.Catalog;
using Furrow.Config;
using Furrow.Routing;

namespace Furrow.Pages;

/// <summary>One page of a list of stories.</summary>
/// <param name="List">The whole list.</param>
/// <param name="Language">The page's language.</param>
/// <param name="Number">Which page, from 1.</param>
/// <param name="Count">How many pages the list has.</param>
/// <param name="Stories">The stories of this page.</param>
/// <param name="Languages">The languages of the site.</param>
public sealed record ListPage(StoryList List, Language Language, int Number, int Count, IReadOnlyList<Story> Stories, IReadOnlyList<Language> Languages)
    : Page(SiteAddresses.List(List.Scope, Language, Number), Language)
{
    /// <inheritdoc/>
    public override string Layout => List.Scope is HomeScope ? "home" : "stories";

    /// <inheritdoc/>
    public override IReadOnlyList<Alternate> Alternates =>
        [.. Languages.Select(l => new Alternate(l, SiteAddresses.List(List.Scope, l, Number)))];

    /// <summary>All pages of a list in a language.</summary>
    public static IEnumerable<ListPage> Of(StoryList list, Language language, SiteConfig config)
    {
        var count = list.PageCount(config.PageSize);
        return Enumerable.Range(1, count).Select(number => new ListPage(list, language, number, count,
            [.. list.Stories.Skip((number - 1) * config.PageSize).Take(config.PageSize)], config.Languages));
    }
}
