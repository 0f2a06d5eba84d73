using System.Text;

namespace Furrow.Text;

/// <summary>A character of a text and how it is read there.</summary>
/// <param name="Character">The character.</param>
/// <param name="Letters">The syllable in lower-case ASCII letters without its tone, <c>ü</c> as <c>v</c>; null when the character has no reading, as those that are not Chinese.</param>
/// <param name="Tone">The tone, 1 to 4, or 5 for the neutral one; 0 without a reading.</param>
public readonly record struct PinyinSyllable(Rune Character, string? Letters, int Tone)
{
    /// <summary>The reading's place among all readings, in a dictionary's order; -1 without one.</summary>
    internal int Reading { get; init; } = -1;
}
