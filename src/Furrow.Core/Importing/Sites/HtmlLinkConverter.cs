using System.Text.RegularExpressions;
using Furrow.Diagnostics;
using Furrow.Markup;

namespace Furrow.Importing.Sites;

/// <summary>Turns the links and images of raw HTML into Furrow's, and reports elements that the build will leave out.</summary>
/// <param name="target">What a link becomes; null when it leads nowhere.</param>
/// <param name="diagnostics">Where both are reported.</param>
internal sealed partial class HtmlLinkConverter(Func<string, string?> target, DiagnosticBag diagnostics)
{
    /// <summary>Changes the HTML of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="html">Where its HTML is.</param>
    /// <param name="edits">The changes.</param>
    /// <param name="at">Finds a place's location.</param>
    public void Convert(string text, IReadOnlyList<TextSpan> html, TextEdits edits, Func<int, SourceLocation> at)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var span in html)
        {
            var part = text.Substring(span.Start, span.Length);
            if (part.StartsWith("<!--", StringComparison.Ordinal))
                continue;
            foreach (Match match in Reference().Matches(part))
                ConvertReference(match, span.Start, edits, at);
            foreach (var token in RawHtmlReader.Read(part).Where(t => t.Kind == RawHtmlKind.StartTag && !HtmlAllowList.HasElement(t.Text)))
            {
                if (reported.Add(token.Text))
                    diagnostics.Report(Rules.SourceHtml, at(span.Start + token.Offset), $"The HTML element `<{token.Text}>` stays in the story's file, but the build leaves it out of the page{Mend(token)}");
            }
        }
    }

    private void ConvertReference(Match match, int start, TextEdits edits, Func<int, SourceLocation> at)
    {
        var value = match.Groups["value"];
        var url = System.Net.WebUtility.HtmlDecode(value.Value);
        var isImage = match.Groups["element"].Value.Equals("img", StringComparison.OrdinalIgnoreCase);
        if (target(url) is { } found)
        {
            if (found != url)
                edits.Replace(start + value.Index, value.Length, System.Net.WebUtility.HtmlEncode(found));
            return;
        }
        // Without its address the element keeps its words; an image has none.
        if (isImage)
            edits.Replace(start + match.Index, match.Length, MarkdownText.Comment(match.Value));
        else
            edits.Replace(start + match.Groups["attribute"].Index, match.Groups["attribute"].Length, "");
        diagnostics.Report(isImage ? Rules.SourceImage : Rules.SourceLink, at(start + match.Index), isImage
            ? $"There is no image file `{url}`; the place is kept as a comment. Put the file beside the story and write `![what it shows](file)`."
            : $"The link `{url}` leads to nothing that is imported; its words are kept without it. Link to what took its place, or leave it.");
    }

    private static string Mend(RawHtmlToken token) => token.Text is "iframe" or "video" or "audio" or "embed"
        && token.Attributes.FirstOrDefault(a => a.Name == "src").Value is { Length: > 0 } source
        ? $"; link to {source} instead."
        : "; say it in Markdown.";

    [GeneratedRegex("""<(?<element>img|a)\b[^>]*?(?<attribute>\b(?:src|href)\s*=\s*(?<quote>["'])(?<value>[^"'>]*)\k<quote>)[^>]*>""", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
