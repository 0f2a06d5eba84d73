using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Furrow.Markup;

/// <summary>Writes an article's blocks and their outline.</summary>
internal sealed class BlockWriter
{
    private readonly ArticleDraft _draft;
    private readonly ArticleText _text;
    private readonly InlineWriter _inlines;
    private readonly ImageWriter _images;
    private readonly RawHtmlWriter _rawHtml;
    private readonly TableWriter _tables;
    private readonly HeadingWriter _headings;
    private readonly PhotoPlacer _photos;
    private readonly Outline _outline;
    private readonly DoubtMarker _doubts;
    private readonly SummaryText _summary;
    private readonly InterviewTurns? _turns;

    public BlockWriter(ArticleDraft draft, DoubtMarker doubts, TermMarker terms, SummaryText summary)
    {
        var links = new LinkResolver(draft);
        _draft = draft;
        _text = draft.Text;
        _doubts = doubts;
        _summary = summary;
        _images = new ImageWriter(draft, links);
        _rawHtml = new RawHtmlWriter(draft, links, _images);
        _inlines = new InlineWriter(draft, links, _images, _rawHtml, new NoteReferences(draft), terms);
        _tables = new TableWriter(draft, _inlines, doubts);
        _outline = new Outline(draft);
        _headings = new HeadingWriter(draft, _outline, _inlines, doubts);
        _photos = new PhotoPlacer(draft, _outline);
        _turns = draft.Body.IsInterview ? new InterviewTurns() : null;
    }

    /// <summary>Writes all blocks but the footnotes, each as a part of the body.</summary>
    public void WriteBody(MarkdownDocument document)
    {
        _headings.FitUnderHeadline(document);
        foreach (var block in document)
        {
            Write(block, 0);
            if (!_rawHtml.HoldsBlocks)
                _draft.EndPart();
        }
        _draft.EndPart();
    }

    /// <summary>Writes the list of footnotes, if there is one. Its blocks are not part of the outline.</summary>
    public void WriteNotes(MarkdownDocument document)
    {
        if (document.OfType<FootnoteGroup>().FirstOrDefault() is not { Count: > 0 } notes)
            return;
        _outline.IsInNotes = true;
        _text.Markup("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        foreach (var note in notes.OfType<Footnote>())
        {
            var id = $"fn{note.Order}";
            _draft.AddFragment(id);
            _text.Markup($"<li id=\"{id}\">");
            WriteChildren(note, 1);
            _text.Markup("</li>\n");
        }
        _text.Markup("</ol>\n</div>\n");
    }

    private void WriteChildren(ContainerBlock container, int depth)
    {
        if (!_draft.MayDescend(depth, container.Span.Start))
            return;
        foreach (var block in container)
            Write(block, depth);
    }

    private void Write(MarkdownBlock block, int depth)
    {
        switch (block)
        {
            case ParagraphBlock paragraph: WriteParagraph(paragraph, depth); break;
            case HeadingBlock heading:
                _turns?.End();
                _headings.Write(heading);
                break;
            case ListBlock list: WriteList(list, depth); break;
            case QuoteBlock quote: WriteQuote(quote, depth); break;
            case Table table: _tables.Write(table, _outline.Add(BlockKind.Table, depth, table)); break;
            case CodeBlock code: WriteCode(code, depth); break;
            case ThematicBreakBlock rule: WriteRule(rule, depth); break;
            case HtmlBlock html: WriteHtml(html, depth); break;
        }
    }

    private void WriteParagraph(ParagraphBlock paragraph, int depth)
    {
        if (paragraph.Inline?.FirstChild is not { } first)
            return;
        if (first is LinkInline { IsImage: true, NextSibling: null } image)
            WriteImage(paragraph, image, depth);
        else
            WriteTextParagraph(paragraph, depth);
    }

    private void WriteTextParagraph(ParagraphBlock paragraph, int depth)
    {
        var turns = depth == 0 && !_outline.IsInNotes ? _turns : null;
        _inlines.Speaker = turns?.Take(paragraph);
        var opensTurn = _inlines.Speaker is not null;
        var block = _outline.Describe(BlockKind.Paragraph, depth, paragraph);
        if (turns?.Speaker is { } speaker)
            block = block with { Speaker = speaker, OpensTurn = opensTurn, IsQuestion = turns.IsQuestion };
        _text.Markup("<p");
        WriteId(_outline.Add(block));
        if (block.Speaker is not null)
            _text.Attribute("class", $"{(opensTurn ? "turn" : "turn-continued")} {(block.IsQuestion ? "question" : "answer")}").Attribute("data-speaker", block.Speaker);
        _text.Markup(">");
        WriteParagraphLine(paragraph);
        if (block is { OpensTurn: true, IsQuestion: true })
            _draft.Blocks[^1] = block with { Text = InterviewTurns.WordsOf(_text.BlockText(), block.Speaker!) };
        if (depth == 0 && !_outline.IsInNotes && _summary.WantsMore)
            _summary.Add(_text.BlockText());
        _text.Markup("</p>\n").EndLine();
    }

    private void WriteImage(ParagraphBlock paragraph, LinkInline image, int depth)
    {
        if (ImageWriter.PhotoId(image) is { } photo)
        {
            _photos.Place(photo, paragraph, depth);
            return;
        }
        _text.BeginBlock();
        _images.WriteFigure(image, _outline.Add(BlockKind.Image, depth, paragraph));
        _doubts.MarkBlock();
        _text.EndLine();
    }

    private void WriteList(ListBlock list, int depth)
    {
        var name = list.IsOrdered ? "ol" : "ul";
        _text.Markup($"<{name}");
        WriteId(_outline.Add(BlockKind.List, depth, list));
        if (list.IsOrdered && list.OrderedStart is { } start && start != "1")
            _text.Attribute("start", start);
        _text.Markup(">\n");
        foreach (var item in list.OfType<ListItemBlock>())
            WriteItem(item, isTight: !list.IsLoose, depth + 1);
        _text.Markup($"</{name}>\n");
    }

    /// <summary>Writes a list's item. In a tight list its text has no element of its own, so the item carries its id.</summary>
    private void WriteItem(ListItemBlock item, bool isTight, int depth)
    {
        _text.Markup("<li");
        var isBare = isTight && item.Count > 0 && item[0] is ParagraphBlock { Inline.FirstChild: { } first }
            && first is not LinkInline { IsImage: true, NextSibling: null };
        if (isBare)
            WriteId(_outline.Add(BlockKind.Paragraph, depth, item[0]));
        _text.Markup(">");
        if (isBare)
        {
            _inlines.Speaker = null;
            WriteParagraphLine((ParagraphBlock)item[0]);
            _text.EndLine();
        }
        if (_draft.MayDescend(depth, item.Span.Start))
        {
            for (var i = isBare ? 1 : 0; i < item.Count; i++)
                Write(item[i], depth);
        }
        _text.Markup("</li>\n");
    }

    private void WriteQuote(QuoteBlock quote, int depth)
    {
        _text.Markup("<blockquote");
        WriteId(_outline.Add(BlockKind.Quote, depth, quote));
        _text.Markup(">\n");
        WriteChildren(quote, depth + 1);
        _text.Markup("</blockquote>\n");
    }

    private void WriteCode(CodeBlock code, int depth)
    {
        _text.Markup("<pre");
        WriteId(_outline.Add(BlockKind.Code, depth, code));
        _text.Markup("><code");
        if (code is FencedCodeBlock { Info: { Length: > 0 } language })
            _text.Attribute("class", $"language-{string.Join('-', language.Split(' ', StringSplitOptions.RemoveEmptyEntries))}");
        _text.Markup(">").BeginBlock();
        for (var i = 0; i < code.Lines.Count; i++)
        {
            _text.Write(code.Lines.Lines[i].Slice.AsSpan());
            _text.Write("\n");
        }
        _doubts.MarkBlock();
        _text.Markup("</code></pre>\n").EndLine();
    }

    private void WriteRule(ThematicBreakBlock rule, int depth)
    {
        _turns?.End();
        _text.Markup("<hr");
        WriteId(_outline.Add(BlockKind.Rule, depth, rule));
        _text.Markup(">\n");
    }

    private void WriteHtml(HtmlBlock html, int depth)
    {
        // Comments are the editors' own, and no part of the outline that translations share.
        if (!_rawHtml.HasContent(html))
            return;
        _outline.Add(BlockKind.Html, depth, html);
        _text.BeginBlock();
        _rawHtml.WriteBlock(html);
        _doubts.MarkBlock();
        _text.EndLine();
    }

    // Terms are marked in the running text alone, where readers meet them first.
    private void WriteParagraphLine(ParagraphBlock paragraph)
    {
        _text.BeginBlock();
        _inlines.MarksTerms = !_outline.IsInNotes && !_rawHtml.HoldsBlocks;
        _inlines.WriteAll(paragraph.Inline);
        _inlines.MarksTerms = false;
        _doubts.MarkBlock();
    }

    private void WriteId(string? id)
    {
        if (id is not null)
            _text.Attribute("id", id);
    }
}
