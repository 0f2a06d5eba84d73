namespace Furrow.Markup;

/// <summary>A part of a text.</summary>
/// <param name="Start">Where it begins, from 0.</param>
/// <param name="Length">How many UTF-16 code units it has.</param>
internal readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Where it ends: the place after its last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether a place is in it.</summary>
    public bool Holds(int offset) => offset >= Start && offset < End;
}
