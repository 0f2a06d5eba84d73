using Markdig.Syntax;

namespace Furrow.Markup;

/// <summary>
/// Writes headings. The element's id is the same in every language; the text has a second one that can be read, on a
/// <c>span</c> around it, so that there is no empty link for screen readers to stumble over.
/// </summary>
internal sealed class HeadingWriter(ArticleDraft draft, Outline outline, InlineWriter inlines, DoubtMarker doubts)
{
    private const int Lowest = 6;
    private readonly Anchors _anchors = new();
    private int _shift;

    /// <summary>Moves all headings one level down if one is at the top: the page's headline is the only h1.</summary>
    public void FitUnderHeadline(MarkdownDocument document) => _shift = HoldsTopHeading(document, 0) ? 1 : 0;

    public void Write(HeadingBlock heading)
    {
        var level = Math.Min(heading.Level + _shift, Lowest);
        var block = outline.Describe(BlockKind.Heading, level, heading);
        draft.Text.BeginBlock();
        var start = draft.Text.Html.Length;
        inlines.WriteAll(heading.Inline);
        var text = draft.Text.BlockText().Trim();
        var anchor = outline.IsInNotes ? null : _anchors.Make(text);
        doubts.MarkBlock();
        var id = outline.Add(block with { Text = text, Anchor = anchor });
        // The anchor is made from the text, which is known only now.
        draft.Text.Html.Insert(start, $"<h{level}{(id is null ? "" : $" id=\"{id}\"")}>{(anchor is null ? "" : $"<span id=\"{anchor}\">")}");
        draft.Text.Markup($"{(anchor is null ? "" : "</span>")}</h{level}>\n").EndLine();
    }

    private static bool HoldsTopHeading(ContainerBlock container, int depth) =>
        depth < MarkdownDialect.MaximumDepth && container.Any(block =>
            block is HeadingBlock { Level: 1 } || (block is ContainerBlock inner && HoldsTopHeading(inner, depth + 1)));
}
