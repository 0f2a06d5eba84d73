using System.Text;
using Furrow.Data;
using Furrow.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Furrow.Markup;

/// <summary>Reads what stands in a line of Markdown: its text with places, its links, images and references to notes.</summary>
internal sealed class LineReader(SourcePlaces places)
{
    private readonly StringBuilder _text = new();
    private readonly List<PlacedRun> _runs = [];
    private readonly List<WrittenLink> _links = [];
    private readonly List<WrittenLink> _images = [];
    private readonly List<SourceLocation> _notes = [];

    /// <summary>Adds a line, on a line of its own.</summary>
    public void Add(ContainerInline? line)
    {
        if (line is null)
            return;
        if (_text.Length > 0)
            Write("\n", line.Span.Start);
        Add(line, 0);
    }

    /// <summary>What was read, as a block.</summary>
    public WrittenBlock ToBlock(Block outline, SourceLocation location, int start)
    {
        if (_runs.Count == 0)
            _runs.Add(new PlacedRun(0, start));
        return new WrittenBlock(outline, location, new PlacedText(_text.ToString(), _runs, places.At))
        {
            Links = _links,
            Images = _images,
            NoteReferences = _notes,
        };
    }

    private void Add(ContainerInline container, int depth)
    {
        if (depth > MarkdownDialect.MaximumDepth)
            return;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            Add(inline, depth);
    }

    private void Add(Inline inline, int depth)
    {
        switch (inline)
        {
            // A backslash before its first character belongs to its span.
            case LiteralInline literal: Write(literal.Content.AsSpan(), literal.Span.End - literal.Content.Length + 1); break;
            // What readers see as nothing between Chinese characters parts two numbers all the same.
            case LineBreakInline: Write(" ", inline.Span.Start); break;
            case CodeInline code: Write(code.ContentSpan, code.Span.Start + code.DelimiterCount); break;
            case HtmlEntityInline entity: Write(entity.Transcoded.AsSpan(), entity.Span.Start); break;
            case RubyInline ruby: Write(string.Concat(ruby.Bases), ruby.Span.Start + 1); break;
            case LinkInline { IsImage: true } image: _images.Add(new WrittenLink(image.Url ?? "", places.At(image.Span.Start))); break;
            case LinkInline link: AddLink(link, depth); break;
            case AutolinkInline link: _links.Add(new WrittenLink(link.Url, places.At(link.Span.Start))); break;
            case FootnoteLink { IsBackLink: false } note: _notes.Add(places.At(note.Span.Start)); break;
            case DelimiterInline delimiter:
                Write(delimiter.ToLiteral(), delimiter.Span.Start);
                Add((ContainerInline)delimiter, depth + 1);
                break;
            case ContainerInline container: Add(container, depth + 1); break;
        }
    }

    private void AddLink(LinkInline link, int depth)
    {
        _links.Add(new WrittenLink(link.Url ?? "", places.At(link.Span.Start)));
        // An address written out is no text.
        if (!link.IsAutoLink)
            Add((ContainerInline)link, depth + 1);
    }

    private void Write(ReadOnlySpan<char> text, int sourceStart)
    {
        _runs.Add(new PlacedRun(_text.Length, sourceStart));
        _text.Append(text);
    }
}
