using Furrow.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Furrow.Markup;

/// <summary>
/// Turns pages of Furrow's own documentation into HTML. They are part of the program, so nothing in them is mistrusted. Safe to
/// use from many threads.
/// </summary>
/// <param name="languageTag">The pages' language.</param>
/// <param name="hanTag">The tag for Chinese words in pages of another language.</param>
/// <param name="hrefOf">The link to another page, by its id.</param>
public sealed class HelpRenderer(string languageTag, string hanTag, Func<string, string> hrefOf)
{
    private readonly MarkdownPipeline _pipeline = MarkdownDialect.BuildPipeline();

    /// <summary>The HTML of a page, without the heading it begins with.</summary>
    public string Render(string markdown)
    {
        var document = Markdown.Parse(markdown, _pipeline);
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.Url?.StartsWith("../", StringComparison.Ordinal) == true))
            link.Url = hrefOf(link.Url!.Split('/')[1]);
        document.RemoveAt(0);

        using var html = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(html);
        _pipeline.Setup(renderer);
        if (!LanguageTags.IsWrittenInHan(languageTag))
            renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.LiteralInlineRenderer>(new MarkedLiteralRenderer(hanTag));
        renderer.Render(document);
        return html.ToString();
    }

    // Says of Chinese words that they are Chinese, as the texts of articles do.
    private sealed class MarkedLiteralRenderer(string tag) : HtmlObjectRenderer<LiteralInline>
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal)
        {
            var text = literal.Content.AsSpan();
            while (HanRuns.FindFirst(text) is var (start, length) && length > 0)
            {
                renderer.WriteEscape(text[..start]);
                renderer.Write($"<span lang=\"{tag}\">").WriteEscape(text.Slice(start, length));
                renderer.Write("</span>");
                text = text[(start + length)..];
            }
            renderer.WriteEscape(text);
        }
    }
}
