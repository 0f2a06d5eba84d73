using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Furrow.Markup;

/// <summary>Reads what an article says, and where, for those who compare it. Immutable; used by many threads at once.</summary>
internal sealed class WrittenArticleReader
{
    private readonly MarkdownPipeline _pipeline = MarkdownDialect.BuildPipeline();

    /// <summary>Reads an article that has been rendered.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="body">Its Markdown after the front matter.</param>
    /// <param name="firstLine">The file's line, from 1, on which that begins.</param>
    /// <param name="outline">Its blocks as they were rendered.</param>
    public WrittenArticle Read(string path, string body, int firstLine, IReadOnlyList<Block> outline)
    {
        var markdown = HtmlText.WithoutForbidden(body);
        var places = new SourcePlaces(path, markdown, firstLine);
        MarkdownDocument document;
        try
        {
            document = MarkdownParser.Parse(markdown, _pipeline);
        }
        catch (ArgumentException)
        {
            // Too much for the parser, which has been reported where it was rendered.
            return new WrittenArticle([], []);
        }
        var reading = new Reading(places, firstLine, outline);
        reading.Add(document, 0);
        return new WrittenArticle(reading.Blocks, NotesOf(document, places));
    }

    private static List<WrittenBlock> NotesOf(MarkdownDocument document, SourcePlaces places)
    {
        var notes = new List<WrittenBlock>();
        foreach (var note in document.OfType<FootnoteGroup>().SelectMany(group => group.OfType<Footnote>()))
        {
            var line = new LineReader(places);
            foreach (var leaf in note.Descendants<LeafBlock>())
                line.Add(leaf.Inline);
            var location = places.At(note.Span.Start);
            notes.Add(line.ToBlock(new Block($"fn{note.Order}", BlockKind.Paragraph, 0, location.Position!.Value.Line), location, note.Span.Start));
        }
        return notes;
    }

    /// <summary>The walk through one document, beside the outline that was made of it.</summary>
    private sealed class Reading(SourcePlaces places, int firstLine, IReadOnlyList<Block> outline)
    {
        private int _next;

        public List<WrittenBlock> Blocks { get; } = [];

        public void Add(ContainerBlock container, int depth)
        {
            foreach (var block in container)
            {
                if (block is FootnoteGroup or LinkReferenceDefinitionGroup || depth >= MarkdownDialect.MaximumDepth)
                    continue;
                if (Take(block) is { } described)
                    Blocks.Add(Read(block, described));
                if (block is ContainerBlock inner and not Table)
                    Add(inner, depth + 1);
            }
        }

        // Both walks go the same way, so the block is the next of its kind and line.
        private Block? Take(MarkdownBlock block)
        {
            for (var i = _next; i < outline.Count && outline[i].Line <= firstLine + block.Line; i++)
            {
                if (outline[i].Line != firstLine + block.Line || !IsOf(outline[i].Kind, block))
                    continue;
                _next = i + 1;
                return outline[i];
            }
            return null;
        }

        private static bool IsOf(BlockKind kind, MarkdownBlock block) => kind switch
        {
            BlockKind.Paragraph or BlockKind.Image or BlockKind.Photo => block is ParagraphBlock,
            BlockKind.Heading => block is HeadingBlock,
            BlockKind.List => block is ListBlock,
            BlockKind.Quote => block is QuoteBlock,
            BlockKind.Table => block is Table,
            BlockKind.Code => block is CodeBlock,
            BlockKind.Rule => block is ThematicBreakBlock,
            _ => block is HtmlBlock,
        };

        private WrittenBlock Read(MarkdownBlock block, Block described)
        {
            var line = new LineReader(places);
            if (block is Table table)
            {
                foreach (var leaf in table.Descendants<LeafBlock>())
                    line.Add(leaf.Inline);
            }
            else if (block is LeafBlock leaf and not CodeBlock)
            {
                line.Add(leaf.Inline);
            }
            return line.ToBlock(described, places.At(block.Span.Start), block.Span.Start) with { RowCount = block is Table rows ? rows.Count : 0 };
        }
    }
}
