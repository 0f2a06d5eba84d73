using System.Text;
using Furrow.Diagnostics;
using Furrow.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Furrow.Markup;

/// <summary>Writes what stands in a line: text, emphasis, code, links, images, readings, references to notes.</summary>
internal sealed class InlineWriter
{
    private readonly ArticleDraft _draft;
    private readonly ArticleText _text;
    private readonly LinkWriter _links;
    private readonly ImageWriter _images;
    private readonly RawHtmlWriter _rawHtml;
    private readonly NoteReferences _notes;
    private readonly TextWriter _words;
    private readonly bool _isChinese;

    public InlineWriter(ArticleDraft draft, LinkResolver links, ImageWriter images, RawHtmlWriter rawHtml, NoteReferences notes, TermMarker terms)
    {
        _draft = draft;
        _text = draft.Text;
        _images = images;
        _rawHtml = rawHtml;
        _notes = notes;
        _links = new LinkWriter(draft, links, notes, WriteChildren);
        _words = new TextWriter(draft, terms);
        _isChinese = LanguageTags.IsWrittenInHan(draft.Body.LanguageTag);
    }

    /// <summary>The emphasis that names the speaker of the paragraph being written; null when none does.</summary>
    public EmphasisInline? Speaker { get; set; }

    /// <summary>Whether terms are marked in what is being written.</summary>
    public bool MarksTerms { get; set; }

    /// <summary>Writes a block's line.</summary>
    public void WriteAll(ContainerInline? line)
    {
        if (line is null)
            return;
        WriteChildren(line, 0);
        _rawHtml.CloseInline();
    }

    private void WriteChildren(ContainerInline container, int depth)
    {
        if (!_draft.MayDescend(depth, container.Span.Start))
            return;
        var openTags = _rawHtml.EnterElement();
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            Write(inline, depth);
        _rawHtml.LeaveElement(openTags);
    }

    private void Write(Inline inline, int depth)
    {
        switch (inline)
        {
            case LiteralInline literal: WriteWords(literal); break;
            case LineBreakInline lineBreak: WriteBreak(lineBreak); break;
            case EmphasisInline emphasis: WriteEmphasis(emphasis, depth); break;
            case CodeInline code: WriteCode(code); break;
            case LinkInline { IsImage: true } image: _images.WriteInline(image); break;
            case LinkInline link: _links.Write(link, depth); break;
            case AutolinkInline link: _links.Write(link); break;
            case HtmlEntityInline entity: _text.WriteDecoded(entity.Transcoded.ToString()); break;
            case HtmlInline html: _rawHtml.WriteInline(html.Tag, html.Span.Start); break;
            case RubyInline ruby: WriteRuby(ruby); break;
            case FootnoteLink note: _notes.Write(note); break;
            case DelimiterInline delimiter:
                _text.Write(delimiter.ToLiteral());
                WriteChildren(delimiter, depth + 1);
                break;
            case MissingReferenceInline reference: WriteUnlinked(reference, depth); break;
            case ContainerInline container: WriteChildren(container, depth + 1); break;
        }
    }

    private void WriteWords(LiteralInline literal) => _words.Write(
        literal.Content.AsSpan(), MarksTerms && !_links.IsInside && !_rawHtml.IsInLink && literal.Parent != Speaker);

    private void WriteUnlinked(MissingReferenceInline reference, int depth)
    {
        _draft.Report(Rules.MissingReference, reference.Span.Start,
            $"No line gives the address of `[{reference.Label}]`, so this is no link; add a line such as `[{reference.Label}]: https://…`, or take the brackets away.");
        WriteChildren(reference, depth + 1);
    }

    private void WriteBreak(LineBreakInline lineBreak)
    {
        if (lineBreak.IsHard)
        {
            _text.WriteBreak("<br>\n");
            return;
        }
        var (last, beforeLast) = _text.LastCharacters;
        var (next, afterNext) = SoftBreak.TextAfter(lineBreak);
        if (!SoftBreak.Vanishes(RuneOf(beforeLast), RuneEnding(beforeLast, last), next, afterNext, _isChinese))
            _text.WriteBreak("\n");
    }

    private void WriteEmphasis(EmphasisInline emphasis, int depth)
    {
        var (open, close) = emphasis switch
        {
            { DelimiterChar: '~' } => ("<del>", "</del>"),
            { DelimiterCount: 2 } => ("<strong>", "</strong>"),
            _ => ("<em>", "</em>"),
        };
        _text.Markup(emphasis == Speaker ? "<strong class=\"speaker\">" : open);
        WriteChildren(emphasis, depth + 1);
        _text.Markup(close);
    }

    private void WriteCode(CodeInline code)
    {
        var firstRun = _text.Runs.Count;
        _text.Markup("<code>").Write(code.ContentSpan);
        _text.Markup("</code>").KeepNotesOut(firstRun);
    }

    private void WriteRuby(RubyInline ruby)
    {
        var firstRun = _text.Runs.Count;
        _text.Markup("<ruby>");
        for (var i = 0; i < ruby.Bases.Count; i++)
        {
            _text.Write(ruby.Bases[i]);
            _text.Markup("<rp>(</rp><rt>").WriteAside(ruby.Readings[i]);
            _text.Markup("</rt><rp>)</rp>");
        }
        _text.Markup("</ruby>").KeepNotesOut(firstRun);
    }

    private static Rune RuneOf(char c) => Rune.TryCreate(c, out var rune) ? rune : Rune.ReplacementChar;

    private static Rune RuneEnding(char high, char last) => Rune.TryCreate(high, last, out var rune) ? rune : RuneOf(last);
}
