namespace Furrow.Markup;

/// <summary>One block of an article's outline.</summary>
/// <param name="Id">
/// The id of its HTML element, the same for the same block in every language: <c>p1</c>, <c>p2</c>, … for paragraphs,
/// <c>s1</c>, … for headings, <c>b1</c>, … for all others, each counted in the text's order. The blocks that have no
/// element of their own (photos, raw HTML) have an id all the same, so that outlines can be compared.
/// </param>
/// <param name="Kind">What it is.</param>
/// <param name="Level">A heading's level in the output, 2 to 6; of any other block, how many lists and quotations it stands in, from 0.</param>
/// <param name="Line">The line of the file on which it begins, from 1.</param>
public sealed record Block(string Id, BlockKind Kind, int Level, int Line)
{
    /// <summary>The text of a heading, or of a question without its speaker's name; empty for all others.</summary>
    public string Text { get; init; } = "";

    /// <summary>A heading's second id, made from its text, for readable links; null when its text has no letter, and for all others.</summary>
    public string? Anchor { get; init; }

    /// <summary>Who speaks in this paragraph of an interview, also where a turn goes on without the name; null when nobody is named.</summary>
    public string? Speaker { get; init; }

    /// <summary>Whether a speaker's turn begins here, rather than going on.</summary>
    public bool OpensTurn { get; init; }

    /// <summary>Whether the speaker is the one who opened the interview's first turn.</summary>
    public bool IsQuestion { get; init; }
}
