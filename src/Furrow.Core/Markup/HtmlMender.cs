using AngleSharp.Html;
using AngleSharp.Html.Parser;

namespace Furrow.Markup;

/// <summary>
/// Makes HTML well-formed in which an author's tags may be left open or stand where they cannot: it is parsed as browsers
/// parse it (HTML Standard, 13.2) and written again.
/// </summary>
internal static class HtmlMender
{
    public static string Mend(string html)
    {
        var parser = new HtmlParser();
        using var document = parser.ParseDocument("");
        using var writer = new StringWriter();
        foreach (var node in parser.ParseFragment(html, document.Body!))
            node.ToHtml(writer, HtmlMarkupFormatter.Instance);
        return writer.ToString();
    }
}
