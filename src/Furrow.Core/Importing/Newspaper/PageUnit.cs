namespace Furrow.Importing.Newspaper;

/// <summary>The smallest piece of a page that has one meaning: a heading, a line of a headline, a paragraph, an image.</summary>
/// <param name="Form">How it stands in the Markdown.</param>
/// <param name="Pieces">Where its characters are, in order; none when it is nothing but signs.</param>
/// <param name="Signs">The Markdown signs round it that are no part of its text.</param>
/// <param name="Text">Its characters as one text: lines joined as the script has it.</param>
/// <param name="Block">The number of the paragraph or heading it stands in: lines after hard breaks share one.</param>
public sealed record PageUnit(UnitForm Form, IReadOnlyList<PageSpan> Pieces, IReadOnlyList<PageSpan> Signs, string Text, int Block)
{
    /// <summary>The level of a heading, 1 to 6; 0 for what is none.</summary>
    public int Level { get; init; }

    /// <summary>Whether its first line is set in from the edge, as the first line of a printed paragraph.</summary>
    public bool IsIndented { get; init; }

    /// <summary>The text with the letters that patterns are written in (<see cref="PatternText"/>), one for each of its own.</summary>
    public string Folded { get; } = PatternText.Fold(Text);

    /// <summary>Where it begins in the page.</summary>
    public int Start => Pieces.Count > 0 ? Pieces[0].Start : Signs[0].Start;

    /// <summary>Where it ends in the page.</summary>
    public int End => Pieces.Count > 0 ? Pieces[^1].End : Signs[^1].End;
}
