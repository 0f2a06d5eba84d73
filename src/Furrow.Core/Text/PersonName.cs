namespace Furrow.Text;

/// <summary>Writes Chinese names in Latin letters.</summary>
internal static class PersonName
{
    /// <summary>
    /// The name in Hanyu Pinyin, family name first, without tone marks: <c>Feng Juan</c>, <c>Cheng Ningning</c>. A name of four
    /// and more characters without a known family name of two is written in pairs, as transcriptions are: <c>Nanjia Duojie</c>. Null for a
    /// name that is not Chinese throughout.
    /// </summary>
    public static string? Romanize(string name)
    {
        if (!name.EnumerateRunes().All(rune => HanText.IsHan(rune) || rune.Value is '·' or '•'))
            return null;
        var parts = name.Split('·', '•').SelectMany(WordsOf).Where(word => word.Length > 0).ToList();
        return parts.Count > 0 ? string.Join(' ', parts.Select(word => char.ToUpperInvariant(word[0]) + word[1..])) : null;
    }

    private static IEnumerable<string> WordsOf(string name)
    {
        var syllables = Pinyin.Shared.SyllablesOfName(name).Select(syllable => syllable.Letters ?? "").ToList();
        var known = Surnames.LengthIn(string.Concat(name.Select(HanFolding.Fold)));
        var surname = name.Length > 3 && known < 2 ? 0 : Math.Max(1, known);
        if (surname > 0)
            return [string.Concat(syllables.Take(surname)), string.Concat(syllables.Skip(surname))];
        return syllables.Chunk(2).Select(pair => string.Concat(pair));
    }
}
