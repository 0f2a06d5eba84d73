using Furrow.Catalog;
using Furrow.Config;
using Furrow.Routing;

namespace Furrow.Pages;

/// <summary>One page of a list of stories.</summary>
/// <param name="List">The whole list.</param>
/// <param name="Language">The page's language.</param>
/// <param name="Number">Which page, from 1.</param>
/// <param name="Count">How many pages the list has.</param>
/// <param name="Languages">The languages of the site.</param>
public sealed record ListPage(StoryList List, Language Language, int Number, int Count, IReadOnlyList<Language> Languages)
    : Page(SiteAddresses.List(List.Scope, Language, Number), Language)
{
    /// <summary>The stories of this page, in the sections they belong to; empty when the list is.</summary>
    public required IReadOnlyList<SectionPart> Parts { get; init; }

    /// <summary>Where each section of the whole list begins; empty where it has but one.</summary>
    public required IReadOnlyList<SectionStart> Outline { get; init; }

    /// <summary>What often stands with the list's term; empty for other lists and after the first page.</summary>
    public IReadOnlyList<CompanionGroup> Companions { get; init; } = [];

    /// <summary>What the home page shows beside the newest stories; null but for its first page.</summary>
    public FrontPage? Front { get; init; }

    /// <inheritdoc/>
    public override string Layout => List.Scope is HomeScope ? "home" : "stories";

    /// <inheritdoc/>
    public override IReadOnlyList<Alternate> Alternates =>
        [.. Languages.Select(l => new Alternate(l, SiteAddresses.List(List.Scope, l, Number)))];
}
