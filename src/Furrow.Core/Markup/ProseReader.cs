using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Furrow.Markup;

/// <summary>Reads the prose of articles, for those who check how it is written. Safe to use from many threads.</summary>
internal sealed class ProseReader
{
    private readonly MarkdownPipeline _pipeline = MarkdownDialect.BuildPipeline();

    /// <summary>The paragraphs, headings and cells of a text, in its order; none of a text that the parser refuses.</summary>
    /// <param name="path">The file.</param>
    /// <param name="markdown">The text after the front matter.</param>
    /// <param name="firstLine">The file's line on which the text begins, from 1.</param>
    public IReadOnlyList<Prose> Read(string path, string markdown, int firstLine)
    {
        markdown = HtmlText.WithoutForbidden(markdown);
        MarkdownDocument document;
        try
        {
            document = MarkdownParser.Parse(markdown, _pipeline);
        }
        catch (ArgumentException)
        {
            // Nested too deeply: the renderer, which has parsed it too, has said so.
            return [];
        }
        var reading = new Reading(markdown, new SourcePlaces(path, markdown, firstLine));
        reading.Add(document, ProseKind.Paragraph, 0);
        return reading.Found;
    }

    private sealed class Reading(string markdown, SourcePlaces places)
    {
        public List<Prose> Found { get; } = [];

        public void Add(ContainerBlock container, ProseKind kind, int depth)
        {
            if (depth == MarkdownDialect.MaximumDepth)
                return;
            Prose? before = null;
            foreach (var block in container)
            {
                before = AddBlock(block, kind, before, depth);
                if (before is not null)
                    Found.Add(before);
            }
        }

        private Prose? AddBlock(MarkdownBlock block, ProseKind kind, Prose? before, int depth)
        {
            switch (block)
            {
                case ParagraphBlock { Inline: { } line }:
                    return Read(line, block, kind, before);
                case HeadingBlock { Inline: { } line }:
                    if (Read(line, block, ProseKind.Heading, null) is { } heading)
                        Found.Add(heading);
                    return null;
                case Table table:
                    Add(table, ProseKind.Cell, depth + 1);
                    return null;
                case ContainerBlock inner:
                    Add(inner, kind, depth + 1);
                    return null;
                default:
                    return null;
            }
        }

        private Prose? Read(ContainerInline line, MarkdownBlock block, ProseKind kind, Prose? before)
        {
            var words = new ProseBuilder(markdown, block.Span);
            words.Add(line, 0);
            return words.IsEmpty ? null : words.Build(kind, places, before);
        }
    }
}
