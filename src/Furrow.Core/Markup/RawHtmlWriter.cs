using System.Globalization;
using Furrow.Diagnostics;
using Markdig.Syntax;

namespace Furrow.Markup;

/// <summary>Writes those tags of an author's HTML that are on the allow-list, and reports the others, each name once.</summary>
internal sealed class RawHtmlWriter(ArticleDraft draft, LinkResolver links, ImageWriter images)
{
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly Stack<string> _openInline = [];
    private int _openBefore;
    private int _openBlocks;

    /// <summary>Whether an element that the author opened goes on into the next block.</summary>
    public bool HoldsBlocks => _openBlocks > 0;

    /// <summary>Whether a link that the author opened is open.</summary>
    public bool IsInLink => _openInline.Contains("a");

    /// <summary>Writes one tag among text.</summary>
    public void WriteInline(string tag, int offset)
    {
        foreach (var token in RawHtmlReader.Read(tag))
            Write(token, offset, isInline: true);
    }

    /// <summary>Begins the content of an element that Markdown made. Returns what <see cref="LeaveElement"/> wants to know.</summary>
    public int EnterElement()
    {
        var before = _openBefore;
        _openBefore = _openInline.Count;
        return before;
    }

    /// <summary>Ends the content of an element: a tag that is still open there crosses its end.</summary>
    public void LeaveElement(int before)
    {
        draft.NeedsMending |= _openInline.Count != _openBefore;
        _openBefore = before;
    }

    /// <summary>Closes what the author opened in a line and left open, lest it run on into the next block.</summary>
    public void CloseInline()
    {
        while (_openInline.TryPop(out var name))
            draft.Text.Markup($"</{name}>");
    }

    /// <summary>Whether a block holds anything but comments and declarations.</summary>
    public bool HasContent(HtmlBlock block) =>
        RawHtmlReader.Read(SourceOf(block)).Any(token => token.Kind != RawHtmlKind.Text || !string.IsNullOrWhiteSpace(token.Text));

    /// <summary>Writes a block of HTML.</summary>
    public void WriteBlock(HtmlBlock block)
    {
        var isWhole = block.Parent is MarkdownDocument;
        foreach (var token in RawHtmlReader.Read(SourceOf(block)))
            Write(token, block.Span.Start + (isWhole ? token.Offset : 0), isInline: false);
        draft.Text.Markup("\n");
    }

    // In a list or quotation the lines of the source have markers before them.
    private string SourceOf(HtmlBlock block) => block.Parent is MarkdownDocument
        ? draft.Markdown.Substring(block.Span.Start, Math.Min(block.Span.Length, draft.Markdown.Length - block.Span.Start))
        : block.Lines.ToString();

    private void Write(RawHtmlToken token, int offset, bool isInline)
    {
        if (token.Kind == RawHtmlKind.Text)
        {
            if (string.IsNullOrWhiteSpace(token.Text))
                draft.Text.Markup(token.Text);
            else
                draft.Text.WriteDecoded(token.Text);
        }
        else if (!HtmlAllowList.HasElement(token.Text))
        {
            if (token.Kind == RawHtmlKind.StartTag)
                ReportOnce(token.Text, offset, $"The HTML element `{token.Text}` was left out; write it in Markdown, or leave it out.");
        }
        else
        {
            draft.NeedsMending |= !isInline || !HtmlAllowList.IsPhrasing(token.Text);
            if (!isInline && HtmlAllowList.IsLine(token.Text))
                draft.Text.EndLine();
            if (token.Kind == RawHtmlKind.EndTag)
                WriteEnd(token.Text, isInline);
            else
                WriteStart(token, offset, isInline);
        }
    }

    private void WriteStart(RawHtmlToken tag, int offset, bool isInline)
    {
        if (!draft.MayDescend(_openBlocks + _openInline.Count, offset))
            return;
        if (tag.Text == "img")
        {
            WriteImage(tag, offset);
            return;
        }
        if (!isInline && HtmlAllowList.Nests(tag.Text))
            _openBlocks++;
        draft.Text.Markup($"<{tag.Text}");
        foreach (var (name, value) in tag.Attributes)
            WriteAttribute(tag.Text, name, value, offset);
        draft.Text.Markup(">");
        if (isInline && !HtmlAllowList.IsVoid(tag.Text))
            _openInline.Push(tag.Text);
    }

    private void WriteAttribute(string element, string name, string value, int offset)
    {
        if (!Allows(element, name, value, offset))
            return;
        if (name != "href")
            draft.Text.Attribute(name, value);
        else if (links.Link(value, offset) is { } target)
            WriteTarget(target);
    }

    private void WriteTarget(Href target)
    {
        draft.Text.Attribute("href", target.Url);
        if (target.Hreflang is not null)
            draft.Text.Attribute("hreflang", target.Hreflang);
    }

    private void WriteImage(RawHtmlToken tag, int offset)
    {
        var kept = tag.Attributes.Where(attribute => Allows("img", attribute.Name, attribute.Value, offset))
            .ToDictionary(attribute => attribute.Name, attribute => attribute.Value, StringComparer.Ordinal);
        if (kept.GetValueOrDefault("src", "").Length == 0)
        {
            ReportOnce("img", offset, "The HTML `<img>` has no `src`, so it is left out; write it as code, `` `<img>` ``, if the text is about it.");
            return;
        }
        images.WriteElement(
            kept.GetValueOrDefault("src", ""),
            kept.GetValueOrDefault("alt", ""),
            kept.GetValueOrDefault("title"),
            Pixels(kept, "width"),
            Pixels(kept, "height"),
            offset);
        draft.Text.MarkObject();
    }

    private void WriteEnd(string name, bool isInline)
    {
        if (HtmlAllowList.IsVoid(name))
            return;
        if (!isInline)
            WriteBlockEnd(name);
        else if (_openInline.Contains(name))
            CloseInlineUpTo(name);
    }

    private void WriteBlockEnd(string name)
    {
        draft.Text.Markup($"</{name}>");
        if (HtmlAllowList.Nests(name))
            _openBlocks = Math.Max(0, _openBlocks - 1);
    }

    private void CloseInlineUpTo(string name)
    {
        string closed;
        do
        {
            draft.NeedsMending |= _openInline.Count <= _openBefore;
            closed = _openInline.Pop();
            draft.Text.Markup($"</{closed}>");
        }
        while (closed != name);
    }

    private bool Allows(string element, string name, string value, int offset)
    {
        if (HtmlAllowList.HasAttribute(element, name) && HtmlAllowList.AllowsValue(name, value))
            return true;
        ReportOnce($"{element} {name}", offset, $"The HTML attribute `{name}` of `{element}` was left out; articles may not set it, or not to this value.");
        return false;
    }

    private void ReportOnce(string name, int offset, string message)
    {
        if (_reported.Add(name))
            draft.Report(Rules.HtmlRemoved, offset, message);
    }

    private static int? Pixels(Dictionary<string, string> attributes, string name) =>
        attributes.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : null;
}
