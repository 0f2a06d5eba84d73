using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;

namespace Furrow.Markup;

/// <summary>
/// Makes HTML well-formed in which an author's tags may be left open or stand where they cannot: it is parsed as browsers
/// parse it (HTML Standard, 13.2) and written again.
/// </summary>
internal static class HtmlMender
{
    private static readonly QuotingFormatter s_formatter = new();

    public static string Mend(string html)
    {
        // With a doctype, since without one tables would be parsed as browsers of the nineties did.
        using var document = new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}");
        using var writer = new StringWriter();
        foreach (var node in document.Body!.ChildNodes)
            node.ToHtml(writer, s_formatter);
        return writer.ToString();
    }

    // As all other text of articles is written: quotation marks are marks of attributes, and of nothing else.
    private sealed class QuotingFormatter : HtmlMarkupFormatter
    {
        public override string Text(ICharacterData text) => base.Text(text).Replace("\"", "&quot;", StringComparison.Ordinal);
    }
}
