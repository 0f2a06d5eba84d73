using Furrow.Diagnostics;
using Furrow.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Furrow.Markup;

/// <summary>Renders the text of articles. Immutable; used by many threads at once.</summary>
/// <param name="links">What texts may link to.</param>
/// <param name="diagnostics">Where mistakes in texts are reported.</param>
public sealed class ArticleRenderer(ISiteLinks links, DiagnosticBag diagnostics)
{
    private readonly MarkdownPipeline _pipeline = MarkdownDialect.BuildPipeline();

    /// <summary>Renders one article. Mistakes are reported, never thrown.</summary>
    public RenderedArticle Render(ArticleBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var markdown = HtmlText.WithoutForbidden(body.Markdown);
        var draft = new ArticleDraft(body, markdown, links, diagnostics);
        var doubts = new DoubtMarker(draft);
        var terms = new TermMarker(draft);
        var summary = new SummaryText();
        if (Parse(draft) is not { } document)
            return Finish(draft, doubts, terms, summary, "", "");

        var blocks = new BlockWriter(draft, doubts, terms, summary);
        blocks.WriteBody(document);
        var text = draft.Text.VisibleText();
        blocks.WriteNotes(document);
        var notes = draft.TakeHtml();
        draft.CheckOwnLinks();
        doubts.ReportMissing();
        return Finish(draft, doubts, terms, summary, notes, text);
    }

    private MarkdownDocument? Parse(ArticleDraft draft)
    {
        try
        {
            return MarkdownParser.Parse(draft.Markdown, _pipeline);
        }
        catch (ArgumentException)
        {
            // The parser's limits: blocks nested too deeply, or a paragraph with too many pieces. It does not say where.
            draft.Report(Rules.TooDeep, StartOfLongestParagraph(draft.Markdown),
                "This text is too much for the parser: lists or quotations are nested too deeply, or a paragraph has thousands of marks; the longest paragraph begins here. Use fewer levels, or divide it.");
            return null;
        }
    }

    private static int StartOfLongestParagraph(string markdown)
    {
        var (longest, length) = (0, 0);
        for (var start = 0; start < markdown.Length;)
        {
            var end = markdown.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0)
                end = markdown.Length;
            if (end - start > length)
                (longest, length) = (start, end - start);
            start = end + 2;
        }
        return longest;
    }

    private static RenderedArticle Finish(ArticleDraft draft, DoubtMarker doubts, TermMarker terms, SummaryText summary, string notes, string text) => new()
    {
        Body = draft.Parts,
        Footnotes = notes,
        Blocks = draft.Blocks,
        PlacedPhotos = draft.PlacedPhotos,
        Length = TextLength.Of(text),
        Summary = summary.ToString(),
        PlainText = notes.Length == 0 ? text : draft.Text.VisibleText(),
        Fragments = draft.Fragments,
        FragmentLinks = draft.FragmentLinks,
        DoubtfulIds = doubts.Ids,
        UsedTerms = terms.Used,
    };
}
