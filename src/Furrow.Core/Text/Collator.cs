using System.Globalization;
using System.Text;

namespace Furrow.Text;

/// <summary>
/// The order in which readers of a language look things up. Everywhere: digits, as numbers, before letters, without
/// case, accents and punctuation, before all else. In Chinese, characters stand among the letters by their pinyin:
/// letters, tone, strokes, one character after the other, and spaces do not count; elsewhere a space comes before
/// any letter. Independent of the machine's culture. Immutable; safe to share.
/// </summary>
public sealed class Collator
{
    // What begins the key of a character: a digit 0, a letter itself. They are in the order of these code points.
    private const char Space = ' ';
    private const char Number = '0';
    private const char Other = '~';

    // Numbers inside a key are written as one char each from here, above every letter.
    private const int Base = 0x100;

    private readonly bool _isChinese;
    private readonly bool _isForNames;

    private Collator(bool isChinese, bool isForNames) => (_isChinese, _isForNames) = (isChinese, isForNames);

    /// <summary>The order of a language's texts.</summary>
    /// <param name="languageTag">A BCP 47 tag, such as <c>zh-Hans</c> or <c>en</c>.</param>
    public static Collator For(string languageTag) => new(LanguageTags.IsChinese(languageTag), isForNames: false);

    /// <summary>The order of people's names, in which Chinese surnames have readings of their own.</summary>
    /// <param name="languageTag">A BCP 47 tag, such as <c>zh-Hans</c> or <c>en</c>.</param>
    public static Collator ForNames(string languageTag) => new(LanguageTags.IsChinese(languageTag), isForNames: true);

    /// <summary>A key of which the ordinal comparison gives the order. Different texts have different keys.</summary>
    // Texts that differ in case or accents alone have the same weights; the text itself puts them in a fixed order.
    public string SortKey(string text) => Weights(text).Append('\0').Append(text).ToString();

    /// <summary>The heading under which an index lists the text: <c>A</c> to <c>Z</c>, <c>0–9</c>, or <c>#</c> for all else. Texts in the order of their keys have their headings together: digits, letters, all else.</summary>
    public string Initial(string text) => Weights(text)[0] switch
    {
        Number => "0–9",
        Other => "#",
        var letter => char.ToUpperInvariant(letter).ToString(),
    };

    // Never empty: a text of punctuation alone belongs to all else.
    private StringBuilder Weights(string text)
    {
        var weights = new StringBuilder(text.Length * 2);
        var digits = new StringBuilder();
        var spaceBefore = false;
        foreach (var syllable in Read(text))
        {
            var folded = LatinFolding.Fold(syllable.Character);
            var isDigit = folded is [>= '0' and <= '9', ..];
            if (!isDigit) AppendNumber(weights, digits);
            if (folded is null && IsIgnored(syllable.Character))
            {
                spaceBefore |= SeparatesWords(syllable.Character);
                continue;
            }
            if (spaceBefore && !_isChinese && weights.Length > 0) weights.Append(Space);
            spaceBefore = false;
            if (isDigit) digits.Append(folded);
            else if (folded is not null) weights.Append(folded);
            else if (_isChinese && syllable.Reading >= 0) AppendChinese(weights, syllable);
            else AppendOther(weights, Rune.ToLowerInvariant(syllable.Character));
        }
        AppendNumber(weights, digits);
        return weights.Length > 0 ? weights : weights.Append(Other);
    }

    private IReadOnlyList<PinyinSyllable> Read(string text) =>
        !_isChinese ? [.. text.EnumerateRunes().Select(character => new PinyinSyllable(character, null, 0))]
        : _isForNames ? Pinyin.Shared.SyllablesOfName(text)
        : Pinyin.Shared.Syllables(text);

    private static void AppendChinese(StringBuilder weights, PinyinSyllable syllable)
    {
        weights.Append(syllable.Letters![0]).Append((char)(Base + syllable.Reading));
        // A reading that only a word gives the character comes after the characters that are usually read so.
        if (Pinyin.Shared.Table.Place(syllable.Character, syllable.Reading) is { } place) weights.Append((char)(Base + place));
        else weights.Append('\uFFFF').Append(syllable.Character.ToString());
    }

    // By code point, in two chars of twelve bits: surrogates would not keep that order.
    private static void AppendOther(StringBuilder weights, Rune character) =>
        weights.Append(Other).Append((char)(Base + (character.Value >> 12))).Append((char)(Base + (character.Value & 0xFFF)));

    // A number with more digits is greater, so its length comes first; one char holds any length a text may have.
    private static void AppendNumber(StringBuilder weights, StringBuilder digits)
    {
        if (digits.Length == 0) return;
        var number = digits.ToString().TrimStart('0');
        weights.Append(Number).Append((char)Math.Min(Base + number.Length, char.MaxValue)).Append(number);
        digits.Clear();
    }

    private static bool IsIgnored(Rune character) =>
        Rune.IsPunctuation(character) || SeparatesWords(character) || Rune.IsControl(character)
        || Rune.GetUnicodeCategory(character) is UnicodeCategory.Format
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool SeparatesWords(Rune character) =>
        Rune.IsWhiteSpace(character) || Rune.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation;
}
