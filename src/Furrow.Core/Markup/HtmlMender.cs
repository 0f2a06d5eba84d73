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
        // With a doctype, since without one tables would be parsed as browsers of the nineties did.
        using var document = new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}");
        using var writer = new StringWriter();
        foreach (var node in document.Body!.ChildNodes)
            node.ToHtml(writer, HtmlMarkupFormatter.Instance);
        return writer.ToString();
    }
}
