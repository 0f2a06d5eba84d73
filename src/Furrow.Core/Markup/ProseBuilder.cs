using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Furrow.Markup;

/// <summary>Gathers the words of one block.</summary>
/// <param name="markdown">The article's text.</param>
/// <param name="block">The block's place in it.</param>
internal sealed class ProseBuilder(string markdown, SourceSpan block)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private readonly HashSet<int> _escaped = [];

    public bool IsEmpty => _text.Length == 0;

    public Prose Build(ProseKind kind, SourcePlaces places, Prose? before) => new(kind, _text.ToString(), _offsets, places) { Before = before, Escaped = _escaped };

    public void Add(ContainerInline container, int depth)
    {
        if (depth == MarkdownDialect.MaximumDepth)
            return;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            Add(inline, depth);
    }

    private void Add(Inline inline, int depth)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Add(literal.Content.AsSpan(), OffsetOf(literal));
                break;
            case HtmlEntityInline entity:
                foreach (var c in entity.Transcoded.AsSpan())
                    Add(c, entity.Span.Start, isEscaped: true);
                break;
            case RubyInline ruby:
                // The characters follow the brace.
                Add(string.Concat(ruby.Bases), ruby.Span.Start + 1);
                break;
            case LineBreakInline:
                Add('\n', inline.Span.Start);
                break;
            case CodeInline or AutolinkInline or LinkInline { IsImage: true } or LinkInline { IsAutoLink: true }:
                Add(Prose.Object, inline.Span.Start);
                break;
            case HtmlInline or FootnoteLink:
                break;
            case ContainerInline inner:
                Add(inner, depth + 1);
                break;
        }
    }

    // Markdig gives a literal the span of its source, in which an escaped character has its backslash before it.
    private int OffsetOf(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        var start = Math.Clamp(literal.Span.Start, 0, markdown.Length);
        if (markdown.AsSpan(start).StartsWith(text))
            return start;
        if (start < markdown.Length && markdown.AsSpan(start + 1).StartsWith(text))
            return start + 1;
        var from = Math.Clamp(block.Start, 0, markdown.Length);
        var found = markdown.AsSpan(from, Math.Clamp(block.End + 1, from, markdown.Length) - from).IndexOf(text);
        return found < 0 ? start : from + found;
    }

    private void Add(ReadOnlySpan<char> text, int offset)
    {
        for (var i = 0; i < text.Length; i++)
            Add(text[i], offset + i, isEscaped: i == 0 && offset > 0 && markdown[offset - 1] == '\\');
    }

    private void Add(char c, int offset, bool isEscaped = false)
    {
        if (isEscaped)
            _escaped.Add(_text.Length);
        _text.Append(c);
        _offsets.Add(offset);
    }
}
