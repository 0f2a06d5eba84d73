using Furrow.Text;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Furrow.Markup;

/// <summary>
/// Lays out the text of a translation that is yet to be written: each block of the original as a comment, and under it what
/// the translation has there by all means: a heading's or list's marks, a speaker's name, a table's lines. What needs no
/// translation (photos, listings, rules) is there already. Immutable.
/// </summary>
/// <param name="isInterview">Whether bold names at the start of paragraphs are speakers.</param>
/// <param name="languageTag">The translation's language, BCP 47.</param>
/// <param name="speakerName">A speaker's name in the translation's language.</param>
public sealed class TranslationSheet(bool isInterview, string languageTag, Func<string, string> speakerName)
{
    private readonly MarkdownPipeline _pipeline = MarkdownDialect.BuildPipeline();

    /// <summary>The laid out text.</summary>
    /// <param name="original">The original's Markdown.</param>
    public string LayOut(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        var markdown = HtmlText.WithoutForbidden(original);
        var turns = isInterview ? new InterviewTurns() : null;
        var places = new List<string>();
        if (Parse(markdown) is not { } document)
            return Comment(markdown.Trim('\n'));
        foreach (var block in document)
            places.AddRange(PlacesFor(block, markdown, turns));
        return string.Join("\n\n", places);
    }

    private MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return MarkdownParser.Parse(markdown, _pipeline);
        }
        catch (ArgumentException)
        {
            // The parser's limits, which a build of the original reports: there are no blocks to go by.
            return null;
        }
    }

    private IEnumerable<string> PlacesFor(MarkdownBlock block, string markdown, InterviewTurns? turns)
    {
        var source = SourceOf(block, markdown);
        switch (block)
        {
            case HtmlBlock when RawHtmlReader.Read(source).All(token => token.Kind == RawHtmlKind.Text && string.IsNullOrWhiteSpace(token.Text)):
            case ParagraphBlock { Inline.FirstChild: null }:
                return [];
            case FootnoteGroup notes:
                return notes.OfType<Footnote>().Select(note => PlaceFor(note, markdown));
            case LinkReferenceDefinitionGroup links:
                return links.OfType<LinkReferenceDefinition>().Where(link => link is not FootnoteLinkReferenceDefinition).Select(link => SourceOf(link, markdown));
            case CodeBlock or HtmlBlock or ThematicBreakBlock:
            case ParagraphBlock { Inline.FirstChild: LinkInline { IsImage: true, NextSibling: null } }:
                return [source];
            case ParagraphBlock paragraph:
                return [Place(source, turns?.Take(paragraph) is null ? "" : SpeakerMark(turns.Speaker!))];
            default:
                return [Place(source, TranslationMarks.Of(block))];
        }
    }

    // A note's place in the source begins after its mark.
    private static string PlaceFor(Footnote note, string markdown)
    {
        var mark = $"[{note.Label}]: ";
        return Place(mark + SourceOf(note, markdown).TrimStart(), mark);
    }

    // A full-width colon takes the space of a word by itself.
    private string SpeakerMark(string speaker) =>
        $"**{speakerName(speaker)}{(LanguageTags.IsWrittenInHan(languageTag) ? "：**" : ":** ")}";

    private static string Place(string source, string marks) => $"{Comment(source)}\n{marks}";

    // A comment ends at the first `-->` (CommonMark 0.31.2, section 4.6); the text may hold an arrow of its own.
    private static string Comment(string source)
    {
        var text = source.Replace("-->", "--&gt;", StringComparison.Ordinal);
        return text.Contains('\n') ? $"<!--\n{text}\n-->" : $"<!-- {text} -->";
    }

    private static string SourceOf(MarkdownBlock block, string markdown)
    {
        var lines = markdown[block.Span.Start..Math.Min(block.Span.End + 1, markdown.Length)].Split('\n');
        return string.Join('\n', lines.Select(line => line.TrimEnd())).Trim('\n');
    }
}
