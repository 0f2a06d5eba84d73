using System.Text;

namespace Furrow.Text;

/// <summary>
/// Latin letters and digits without case, accents and width. An embedded table made from the Unicode Character Database
/// stands in for normalization, which does nothing to them under invariant globalization.
/// </summary>
internal static class LatinFolding
{
    private static readonly Lazy<Dictionary<int, string>> s_plain = new(Load);

    /// <summary>The plain lower-case letters or digits of a character, such as <c>e</c> for <c>É</c>, <c>ss</c> for <c>ß</c>; null when it is no Latin letter or digit.</summary>
    public static string? Fold(Rune character) => s_plain.Value.GetValueOrDefault(character.Value);

    private static Dictionary<int, string> Load()
    {
        Dictionary<int, string> plain = [];
        foreach (var (letters, characters) in TextTable.Read("folding.txt"))
        {
            foreach (var character in characters.EnumerateRunes()) plain.Add(character.Value, letters);
        }
        for (var c = '0'; c <= '9'; c++) plain.Add(c, c.ToString());
        for (var c = 'a'; c <= 'z'; c++)
        {
            plain.Add(c, c.ToString());
            plain.Add(char.ToUpperInvariant(c), c.ToString());
        }
        return plain;
    }
}
