using System.Globalization;
using Markdig.Extensions.Footnotes;

namespace Furrow.Markup;

/// <summary>Writes the numbers in the text that lead to footnotes, and the arrows that lead back. A number inside a link waits for the link's end.</summary>
internal sealed class NoteReferences(ArticleDraft draft)
{
    private readonly List<FootnoteLink> _held = [];
    private readonly HashSet<int> _written = [];

    /// <summary>Whether a link is open, in which no other can stand.</summary>
    public bool AreHeld { get; set; }

    public void Write(FootnoteLink link)
    {
        if (link.IsBackLink)
            WriteBack(link);
        else if (AreHeld)
            _held.Add(link);
        else
            WriteReference(link);
    }

    /// <summary>Writes the references that a link held up.</summary>
    public void Release()
    {
        foreach (var link in _held)
            WriteReference(link);
        _held.Clear();
    }

    private void WriteReference(FootnoteLink link)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"fnref{link.Index}");
        var number = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        draft.Text.Markup($"<sup class=\"footnote-ref\"><a id=\"{id}\" href=\"#fn{number}\" role=\"doc-noteref\">{number}</a></sup>");
        draft.AddFragment(id);
        _written.Add(link.Index);
    }

    private void WriteBack(FootnoteLink link)
    {
        if (!_written.Contains(link.Index))
            return;
        var index = link.Index.ToString(CultureInfo.InvariantCulture);
        draft.Text.Markup($" <a class=\"footnote-back\" href=\"#fnref{index}\" role=\"doc-backlink\" aria-label=\"↩ {link.Footnote.Order.ToString(CultureInfo.InvariantCulture)}\">↩</a>");
    }
}
