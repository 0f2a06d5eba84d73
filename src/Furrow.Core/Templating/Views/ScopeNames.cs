using System.Globalization;
using Furrow.Catalog;
using Furrow.Text;

namespace Furrow.Templating.Views;

/// <summary>What lists are called in a language.</summary>
internal sealed class ScopeNames(LanguageContext context)
{
    public string Of(ListScope scope) => scope switch
    {
        YearScope year => DateName(year.Year),
        MonthScope month => DateName($"{month.Year}-{month.Month.ToString("00", CultureInfo.InvariantCulture)}"),
        TermScope { Term: var term } => term.Label(context.Language, context.Config).Text,
        _ => context.Nearest(context.Config.Title)!.Value.Text,
    };

    private string DateName(string edtf) => context.Dates.Format(EdtfDate.Parse(edtf));
}
