using System.Text;
using Furrow.Text;

namespace Furrow.Templating;

/// <summary>Writes a text of one language so that the Chinese in it is said to be Chinese.</summary>
/// <param name="languageTag">The text's language, as a BCP 47 tag.</param>
/// <param name="hanTag">The tag for the Chinese in it.</param>
internal sealed class MarkedRuns(string languageTag, string hanTag)
{
    private readonly bool _marks = !HanRuns.AreOrdinaryIn(languageTag);

    /// <summary>The text as a template writes it: itself where nothing is to be marked, else HTML.</summary>
    public object Of(string text)
    {
        if (!_marks || HanRuns.FindFirst(text).Length == 0)
            return text;
        var html = new StringBuilder();
        var rest = text.AsSpan();
        while (HanRuns.FindFirst(rest) is var (start, length) && length > 0)
        {
            html.Append(Escaped(rest[..start]))
                .Append("<span lang=\"").Append(hanTag).Append("\">").Append(Escaped(rest.Slice(start, length))).Append("</span>");
            rest = rest[(start + length)..];
        }
        return new Html(html.Append(Escaped(rest)).ToString());
    }

    private static string Escaped(ReadOnlySpan<char> text) => System.Net.WebUtility.HtmlEncode(text.ToString());
}
