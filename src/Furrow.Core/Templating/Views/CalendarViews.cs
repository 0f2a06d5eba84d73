using System.Globalization;
using Furrow.Catalog;
using Furrow.Pages;
using Furrow.Routing;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>The archive's years and months as templates see them. What has no stories has no page, and is shown as the gap it is.</summary>
internal sealed class CalendarViews(LanguageContext context)
{
    private const int Levels = 4;

    private readonly ScopeNames _names = new(context);

    /// <summary>Years with their months, newest first.</summary>
    public ScriptArray Years(IReadOnlyList<ArchiveYear> years)
    {
        var fullest = years.Select(y => y.Count).Append(0).Max();
        var fullestMonth = years.SelectMany(y => y.Months).Append(0).Max();
        return years.ToViews(year => new ScriptObject
        {
            ["label"] = _names.Of(new YearScope(year.Year)),
            ["url"] = Url(new YearScope(year.Year)),
            ["count"] = year.Count,
            // At least 1: a year with one story in an archive of thousands is not an empty one.
            ["share"] = Math.Max(1, year.Count * 100 / fullest),
            ["months"] = Months(year, fullestMonth),
            ["without_month"] = year.WithoutMonth,
            ["gap"] = Gap(year.Gap),
        });
    }

    /// <summary>The twelve months of a year; null where none is known.</summary>
    public ScriptArray? Months(ArchiveYear year) => Months(year, year.Months.Max());

    public ScriptObject Calendar(ArchiveCalendar calendar) => new()
    {
        ["years"] = Years(calendar.Recent),
        ["decades"] = calendar.Earlier.ToViews(decade => new ScriptObject
        {
            ["label"] = _names.Of(new YearScope(decade.Decade)),
            ["count"] = decade.Count,
            ["years"] = decade.Years.ToViews(year => new ScriptObject
            {
                ["label"] = year.First == year.Last ? year.First.ToString(CultureInfo.InvariantCulture) : null,
                ["count"] = year.Count,
                ["url"] = year.Count == 0 ? null : Url(new YearScope(year.Year)),
            }),
            ["gap"] = Gap(decade.Gap),
        }),
    };

    private ScriptArray? Months(ArchiveYear year, int fullest) => year.Months.All(count => count == 0) ? null
        : year.Months.Select((count, i) => (count, month: i + 1)).ToViews(m => new ScriptObject
        {
            ["number"] = m.month,
            ["label"] = context.Messages.Format($"date.monthName.{m.month}"),
            ["count"] = m.count,
            ["level"] = LevelOf(m.count, fullest),
            ["url"] = m.count == 0 ? null : Url(new MonthScope(year.Year, m.month)),
        });

    // From 0, no story, to 4, as many as the fullest month or nearly.
    private static int LevelOf(int count, int fullest) => count == 0 ? 0 : Math.Max(1, (count * Levels + fullest - 1) / fullest);

    private static ScriptObject? Gap(ArchiveGap? gap) => gap is null ? null : new ScriptObject
    {
        ["first"] = gap.First,
        ["last"] = gap.Last,
    };

    private string Url(ListScope scope) => context.Addresses.Href(SiteAddresses.List(scope, context.Language));
}
