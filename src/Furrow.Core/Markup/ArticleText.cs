using System.Text;

namespace Furrow.Markup;

/// <summary>An article's HTML and its visible text, as they are written.</summary>
/// <param name="capacity">The expected length of the HTML.</param>
/// <param name="keepsRuns">Whether to remember where each piece of text stands in the HTML.</param>
internal sealed class ArticleText(int capacity, bool keepsRuns)
{
    private readonly StringBuilder _visible = new(capacity);
    private int _blockStart;
    private int _objectEnd = -1;

    /// <summary>The HTML since the last part was taken.</summary>
    public StringBuilder Html { get; } = new(capacity);

    /// <summary>The pieces of the current block's text; empty when they are not kept.</summary>
    public List<TextRun> Runs { get; } = [];

    /// <summary>The length of all visible text so far.</summary>
    public int VisibleLength => _visible.Length;

    /// <summary>Where the current block's text begins.</summary>
    public int BlockStart => _blockStart;

    /// <summary>The visible text's last characters in this block, the last one first; NUL before its beginning, U+FFFC for an image.</summary>
    public (char Last, char BeforeLast) LastCharacters
    {
        get
        {
            if (_objectEnd == _visible.Length)
                return ('\uFFFC', '\0');
            var length = _visible.Length - _blockStart;
            return (length > 0 ? _visible[^1] : '\0', length > 1 ? _visible[^2] : '\0');
        }
    }

    /// <summary>Appends HTML that is no text.</summary>
    public ArticleText Markup(string html)
    {
        Html.Append(html);
        return this;
    }

    /// <summary>Appends an attribute, with a space before it.</summary>
    public ArticleText Attribute(string name, string value)
    {
        Html.Append(' ').Append(name).Append("=\"");
        HtmlText.AppendEscaped(Html, HtmlText.WithoutForbidden(value));
        Html.Append('"');
        return this;
    }

    /// <summary>Appends text that is shown and read on.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        var start = Html.Length;
        HtmlText.AppendEscaped(Html, text);
        if (keepsRuns)
            Runs.Add(new TextRun(_visible.Length, text.Length, start, Html.Length, Html.Length));
        _visible.Append(text);
    }

    /// <summary>Appends text that was not written as it is, but by references to its characters, which may name any.</summary>
    public void WriteDecoded(string text) => Write(HtmlText.WithoutForbidden(text));

    /// <summary>Appends text that is shown beside the line, such as a reading.</summary>
    public void WriteAside(ReadOnlySpan<char> text) => HtmlText.AppendEscaped(Html, text);

    /// <summary>Appends the line's end between two words: a space to the reader.</summary>
    public void WriteBreak(string html)
    {
        if (keepsRuns)
            Runs.Add(new TextRun(_visible.Length, 1, Html.Length, Html.Length + html.Length, Html.Length + html.Length));
        Html.Append(html);
        _visible.Append(' ');
    }

    /// <summary>Parts two cells of one line in the visible text.</summary>
    public void WriteGap() => _visible.Append(' ');

    /// <summary>Notes that an image stands here, which no text joins without a space.</summary>
    public void MarkObject() => _objectEnd = _visible.Length;

    /// <summary>Lets no note stand before this place in the HTML for the text since <paramref name="firstRun"/>.</summary>
    public void KeepNotesOut(int firstRun)
    {
        for (var i = firstRun; i < Runs.Count; i++)
            Runs[i] = Runs[i] with { NoteAt = Html.Length };
    }

    public void BeginBlock()
    {
        _blockStart = _visible.Length;
        Runs.Clear();
    }

    /// <summary>The current block's text.</summary>
    public string BlockText() => _visible.ToString(_blockStart, _visible.Length - _blockStart);

    /// <summary>Ends the line of the visible text, unless nothing is on it.</summary>
    public void EndLine()
    {
        if (_visible.Length > 0 && _visible[^1] != '\n')
            _visible.Append('\n');
        _blockStart = _visible.Length;
        Runs.Clear();
    }

    /// <summary>Takes the HTML written since the last time.</summary>
    public string TakeHtml()
    {
        var html = Html.ToString();
        Html.Clear();
        return html;
    }

    /// <summary>All visible text, one line a block.</summary>
    public string VisibleText() => _visible.ToString(0, _visible.Length > 0 && _visible[^1] == '\n' ? _visible.Length - 1 : _visible.Length);
}
