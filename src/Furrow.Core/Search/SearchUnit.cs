namespace Furrow.Search;

/// <summary>A unit of a text: a word, or a character of a script that is written without spaces.</summary>
/// <param name="FoldedStart">Where its folded text begins in <see cref="UnitList.Folded"/>; that of the unit before ends there.</param>
/// <param name="FoldedEnd">Where its folded text ends.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="End">Where it ends in the text.</param>
/// <param name="Position">Its position (section 1 of the index's specification).</param>
/// <param name="IsCharacter">Whether it is a character, not a word.</param>
/// <param name="IsAdjacent">Whether nothing parts it from the unit before, so that the two make a pair or a row of words.</param>
/// <param name="Joiner">The only character that stands between two words, this and the one before; NUL when there are more or none.</param>
internal readonly record struct SearchUnit(
    int FoldedStart, int FoldedEnd, int Start, int End, int Position, bool IsCharacter, bool IsAdjacent, char Joiner);
