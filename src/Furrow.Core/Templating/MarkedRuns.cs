using System.Text;
using Furrow.Markup;
using Furrow.Text;

namespace Furrow.Templating;

/// <summary>Writes a text of one language so that the Chinese in it is said to be Chinese.</summary>
/// <param name="languageTag">The text's language, as a BCP 47 tag.</param>
/// <param name="hanTag">The tag for the Chinese in it.</param>
internal sealed class MarkedRuns(string languageTag, string hanTag)
{
    private readonly bool _marks = !LanguageTags.IsWrittenInHan(languageTag);

    /// <summary>The text as a template writes it: itself where nothing is to be marked, else HTML.</summary>
    public object Of(string text)
    {
        if (!_marks || HanRuns.FindFirst(text).Length == 0)
            return text;
        var html = new StringBuilder();
        var rest = text.AsSpan();
        while (HanRuns.FindFirst(rest) is var (start, length) && length > 0)
        {
            HtmlText.AppendEscaped(html, rest[..start]);
            html.Append("<span lang=\"").Append(hanTag).Append("\">");
            HtmlText.AppendEscaped(html, rest.Slice(start, length));
            html.Append("</span>");
            rest = rest[(start + length)..];
        }
        HtmlText.AppendEscaped(html, rest);
        return new Html(html.ToString());
    }
}
