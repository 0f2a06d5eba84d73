using System.Buffers;
using Markdig.Syntax.Inlines;

namespace Furrow.Markup;

/// <summary>Writes links. One that leads nowhere leaves its text, and so does one inside another.</summary>
internal sealed class LinkWriter(ArticleDraft draft, LinkResolver links, NoteReferences notes, Action<ContainerInline, int> writeChildren)
{
    // Where the text goes on after an address that was written without brackets around it.
    private static readonly SearchValues<char> ChinesePunctuation = SearchValues.Create("，。；：！？、（）《》〈〉【】「」『』“”‘’…—\u3000");
    private bool _isInside;

    /// <summary>Whether a link is being written, in which no other can stand.</summary>
    public bool IsInside => _isInside;

    public void Write(LinkInline link, int depth)
    {
        var url = link.Url ?? "";
        if (link.IsAutoLink && link.FirstChild is LiteralInline literal)
            WriteBareAddress(url, literal.Content.ToString(), link.Span.Start);
        else
            WriteElement(_isInside ? null : links.Link(url, link.Span.Start), link.Title, () => writeChildren(link, depth + 1));
    }

    public void Write(AutolinkInline link)
    {
        var url = link.IsEmail ? $"mailto:{link.Url}" : link.Url;
        WriteElement(_isInside ? null : links.Link(url, link.Span.Start), null, () => draft.Text.WriteDecoded(link.Url));
    }

    private void WriteBareAddress(string url, string text, int offset)
    {
        var end = text.AsSpan().IndexOfAny(ChinesePunctuation);
        var rest = end < 0 ? "" : text[end..];
        if (!url.EndsWith(rest, StringComparison.Ordinal))
            rest = "";
        WriteElement(_isInside ? null : links.Link(url[..^rest.Length], offset), null, () => draft.Text.Write(text.AsSpan(0, text.Length - rest.Length)));
        draft.Text.Write(rest);
    }

    private void WriteElement(Href? target, string? title, Action writeText)
    {
        if (target is null)
        {
            writeText();
            return;
        }
        var firstRun = draft.Text.Runs.Count;
        var text = draft.Text.Markup("<a").Attribute("href", target.Url);
        if (target.Hreflang is not null)
            text.Attribute("hreflang", target.Hreflang);
        if (!string.IsNullOrWhiteSpace(title))
            text.Attribute("title", title);
        text.Markup(">");
        _isInside = notes.AreHeld = true;
        writeText();
        _isInside = notes.AreHeld = false;
        text.Markup("</a>").KeepNotesOut(firstRun);
        notes.Release();
    }
}
