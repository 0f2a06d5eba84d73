using System.Buffers;
using System.Globalization;
using System.Text;
using Furrow.Text;

namespace Furrow.Search;

/// <summary>
/// Cuts text into units, as section 1 of the index's specification says. The client's <c>tokenizer.js</c> does the same;
/// both are held to <c>tests/search/tokenizer-vectors.json</c>.
/// </summary>
internal static class SearchTokenizer
{
    /// <summary>The longest text of a unit or term, in UTF-16 units.</summary>
    public const int LongestTerm = 64;

    /// <summary>The step from one position to the next over a line's end, and from one field to the next.</summary>
    public const int LineStep = 8;

    private const int ApartStep = 2;

    // Letters to Unicode, but only marks on those before them.
    private const char HalfWidthVoicedMark = '\uFF9E';
    private const char HalfWidthSemiVoicedMark = '\uFF9F';

    // U+FF66 to U+FF9D in their full-width forms.
    private const char FirstHalfWidth = '\uFF66';
    private const string FullWidth = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="firstPosition">The position of its first unit.</param>
    /// <param name="into">Where its units go; what was there is dropped.</param>
    public static void Read(ReadOnlySpan<char> text, int firstPosition, UnitList into)
    {
        into.Clear();
        var gap = new Gap();
        var position = firstPosition;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            var folded = into.Length;
            var isCharacter = TakeCharacter(text, ref i, into);
            if (!isCharacter && !TakeWord(text, ref i, into))
            {
                gap.Take(text, ref i);
                continue;
            }
            var link = into.Units.IsEmpty ? Link.First : gap.Between(into.Units[^1].IsCharacter, isCharacter);
            position += link switch { Link.First => 0, Link.Adjacent => 1, Link.Apart => ApartStep, _ => LineStep };
            into.Add(new SearchUnit(folded, into.Length, start, i, position, isCharacter, link == Link.Adjacent, gap.Joiner));
            gap = new Gap();
        }
    }

    /// <summary>Whether a word begins with a text's first character.</summary>
    public static bool BeginsWord(ReadOnlySpan<char> text) => IsWordCharacter(text, 0, out _, out var beginsWord) && beginsWord;

    private static bool TakeCharacter(ReadOnlySpan<char> text, ref int i, UnitList into)
    {
        var c = text[i];
        if (c < '\u2E80')
            return false;
        if (IsHalfWidthKana(c))
        {
            into.Append(FullWidth[c - FirstHalfWidth]);
            i++;
            return true;
        }
        if (c is >= '\u4E00' and <= '\u9FFF' || (!char.IsSurrogate(c) && IsWrittenWithoutSpaces(new Rune(c))))
        {
            into.Append(HanFolding.Fold(c));
            i++;
            return true;
        }
        if (Rune.DecodeFromUtf16(text[i..], out var rune, out _) != OperationStatus.Done || rune.IsBmp || !HanText.IsHan(rune))
            return false;
        into.Append(text.Slice(i, 2));
        i += 2;
        return true;
    }

    private static bool TakeWord(ReadOnlySpan<char> text, ref int i, UnitList into)
    {
        if (!IsWordCharacter(text, i, out _, out var beginsWord) || !beginsWord)
            return false;
        var folded = into.Length;
        while (i < text.Length && IsWordCharacter(text, i, out var rune, out _))
        {
            Fold(rune, into);
            i += rune.Utf16SequenceLength;
        }
        if (into.Length - folded > LongestTerm)
            into.CutTo(folded + LongestTerm - (char.IsHighSurrogate(into.Folded[folded + LongestTerm - 1]) ? 1 : 0));
        return true;
    }

    private static void Fold(Rune rune, UnitList into)
    {
        if (rune.IsAscii)
        {
            into.Append((char)(rune.Value is >= 'A' and <= 'Z' ? rune.Value | 0x20 : rune.Value));
            return;
        }
        if (rune.Value is '\u00AD' or (>= '\u0300' and <= '\u036F'))
            return;
        if (LatinFolding.Fold(rune) is { } plain)
        {
            into.Append(plain);
            return;
        }
        Span<char> lower = stackalloc char[2];
        into.Append(lower[..Rune.ToLowerInvariant(rune).EncodeToUtf16(lower)]);
    }

    private static bool IsWordCharacter(ReadOnlySpan<char> text, int i, out Rune rune, out bool beginsWord)
    {
        var c = text[i];
        if (c < 0x80)
        {
            rune = new Rune(c);
            beginsWord = char.IsAsciiLetterOrDigit(c);
            return beginsWord;
        }
        if (Rune.DecodeFromUtf16(text[i..], out rune, out _) != OperationStatus.Done || IsWrittenWithoutSpaces(rune)
            || IsHalfWidthKana(c) || c is HalfWidthVoicedMark or HalfWidthSemiVoicedMark)
        {
            beginsWord = false;
            return false;
        }
        var category = Rune.GetUnicodeCategory(rune);
        beginsWord = Rune.IsLetter(rune) || category == UnicodeCategory.DecimalDigitNumber;
        return beginsWord || rune.Value == '\u00AD'
            || category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
    }

    private static bool IsHalfWidthKana(char c) => c >= FirstHalfWidth && c < FirstHalfWidth + FullWidth.Length;

    private static bool IsWrittenWithoutSpaces(Rune rune) =>
        HanText.IsHan(rune) || rune.Value is (>= 0x3041 and <= 0x3096) or 0x309D or 0x309E or 0x309F or (>= 0x30A1 and <= 0x30FA)
            or (>= 0x30FC and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3105 and <= 0x312F) or (>= 0x31A0 and <= 0x31BF);

    private enum Link
    {
        First,
        Adjacent,
        Apart,
        Lines,
    }

    /// <summary>What stands between two units.</summary>
    private struct Gap
    {
        private bool _holdsLineEnd;
        private bool _holdsSpace;
        private bool _holdsOther;
        private int _length;
        private char _last;

        /// <summary>The only character of the gap; NUL when there are more or none.</summary>
        public readonly char Joiner => _length == 1 ? _last : '\0';

        public void Take(ReadOnlySpan<char> text, ref int i)
        {
            _last = text[i++];
            _length++;
            _holdsLineEnd |= _last == '\n';
            var isSpace = _last is ' ' or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u3000';
            _holdsSpace |= isSpace;
            // Marks of emphasis that Markdown left in the text are nothing to a reader.
            _holdsOther |= !isSpace && _last is not ('*' or '_' or '~' or '`');
        }

        public readonly Link Between(bool isCharacterBefore, bool isCharacterAfter)
        {
            if (_holdsLineEnd)
                return Link.Lines;
            if (!isCharacterBefore && !isCharacterAfter)
                return Link.Adjacent;
            var isParted = _holdsOther || (_holdsSpace && isCharacterBefore && isCharacterAfter);
            return isParted ? Link.Apart : Link.Adjacent;
        }
    }
}
