namespace Furrow.Status;

/// <summary>A text of an article, or a paragraph of its body, that is not what it was.</summary>
/// <param name="Key">Which: <c>title</c>, <c>photos.ID.caption</c>, <c>body</c>, … as in the hash of the original.</param>
/// <param name="Line">The line of the file, from 1, where the paragraph begins now, or stood; null for other texts.</param>
/// <param name="Pieces">The text in pieces.</param>
public sealed record TextChange(string Key, int? Line, IReadOnlyList<ChangedPiece> Pieces)
{
    /// <summary>The text with what has gone as <c>[-…-]</c> and what has come as <c>{+…+}</c>, as <c>git diff --word-diff</c> has it.</summary>
    public override string ToString() => string.Concat(Pieces.Select(piece => piece.ToString()));
}
