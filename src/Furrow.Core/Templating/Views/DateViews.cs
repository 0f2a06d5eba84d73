using Furrow.Text;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>Dates as templates see them: <c>text</c>, and <c>datetime</c> for a <c>time</c> element (null where HTML has no value for such a date).</summary>
internal sealed class DateViews(LanguageContext context)
{
    public ScriptObject View(EdtfDate date) => new()
    {
        ["text"] = context.Dates.Format(date),
        ["datetime"] = date.ToHtmlDateTime(),
    };
}
