using System.Globalization;
using Furrow.Catalog;
using Furrow.Pages;
using Furrow.Routing;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>The sections of a list, and where they begin, as templates see them.</summary>
internal sealed class SectionViews(LanguageContext context)
{
    private readonly ScopeNames _names = new(context);

    /// <summary>What a page has of a section.</summary>
    /// <param name="page">The page.</param>
    /// <param name="part">The section's part on it.</param>
    /// <param name="stories">The cards of the part's stories.</param>
    public ScriptObject Section(ListPage page, SectionPart part, ScriptArray stories) => new()
    {
        ["id"] = IdOf(part.Section.Heading),
        ["label"] = LabelOf(page, part.Section.Heading),
        ["count"] = part.Section.Stories.Count,
        ["is_continued"] = part.IsContinued,
        ["stories"] = stories,
    };

    public ScriptArray Outline(ListPage page) => page.Outline.ToViews(start => new ScriptObject
    {
        ["label"] = LabelOf(page, start.Section.Heading),
        ["count"] = start.Section.Stories.Count,
        ["url"] = (start.Page == page.Number ? "" : context.Addresses.Href(SiteAddresses.List(page.List.Scope, context.Language, start.Page)))
            + "#" + IdOf(start.Section.Heading),
    });

    private string? LabelOf(ListPage page, SectionHeading? heading) => heading switch
    {
        YearHeading year => _names.Of(new YearScope(year.Year)),
        MonthHeading { Month: { } month } => context.Messages.Format($"date.monthName.{month}"),
        MonthHeading => context.Messages.Format("archive.month-unknown"),
        RelationHeading relation => context.Messages.Format($"relation.{relation.Relation.Name()}", _names.Of(page.List.Scope)),
        _ => null,
    };

    // The same in every language, so that a link to a section can be followed into another.
    private static string? IdOf(SectionHeading? heading) => heading switch
    {
        YearHeading year => $"year-{year.Year.ToLowerInvariant()}",
        MonthHeading { Month: { } month } => $"month-{month.ToString("00", CultureInfo.InvariantCulture)}",
        MonthHeading => "month-unknown",
        RelationHeading relation => relation.Relation.Name(),
        _ => null,
    };
}
