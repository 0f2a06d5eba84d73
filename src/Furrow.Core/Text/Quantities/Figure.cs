using System.Buffers;
using System.Globalization;

namespace Furrow.Text.Quantities;

/// <summary>A number in Arabic digits, of half or full width, as it stands in a text: <c>380</c>, <c>1,520</c>, <c>16.9</c>.</summary>
/// <param name="Value">The number.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsPartOfName">Whether it belongs to a name, an address, a version or a time, rather than counting anything: C919, 3.2.1, 8:30.</param>
internal readonly record struct Figure(decimal Value, int Start, int End, bool IsPartOfName)
{
    private static readonly SearchValues<char> AddressMarks = SearchValues.Create("/\\@_=:");

    /// <summary>Whether a character is a digit of half or full width.</summary>
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>The value of a digit.</summary>
    public static int DigitOf(char c) => c >= '０' ? c - '０' : c - '0';

    /// <summary>Reads the figure that begins at a digit.</summary>
    public static Figure Read(string text, int start)
    {
        var end = EndOfDigits(text, start);
        while (IsGroup(text, start, end))
            end += 4;
        if (IsPoint(text, end))
            end = EndOfDigits(text, end + 1);
        var digits = string.Concat(text[start..end].Where(c => IsDigit(c) || c is '.' or '．').Select(c => IsDigit(c) ? (char)('0' + DigitOf(c)) : '.'));
        // .59, without its nought.
        if (start > 0 && text[start - 1] == '.' && (start == 1 || text[start - 2] is ' ' or '$' or '£' or '('))
            return new Figure(decimal.TryParse("0." + digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) ? part : -1, start, end, IsPartOfName: false);
        // A second point makes a version or an address of it, of which what stands before is told.
        var endOfVersion = end;
        while (IsPoint(text, endOfVersion))
            endOfVersion = EndOfDigits(text, endOfVersion + 1);
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new Figure(value, start, endOfVersion, endOfVersion > end || IsInName(text, start, end))
            : new Figure(-1, start, end, true);
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && IsDigit(text[at]))
            at++;
        return at;
    }

    // One to three digits, a comma or a narrow space, three digits, and so on. With wide spaces there must be two such groups.
    private static bool IsGroup(string text, int start, int end) =>
        end < text.Length && text[end] is ',' or '，' or '\u00A0' or '\u202F' or ' '
        && (end - start <= 3 || text[end - 4] == text[end])
        && EndOfDigits(text, end + 1) == end + 4
        && (text[end] != ' ' || end - start > 3 || (end + 4 < text.Length && text[end + 4] == ' ' && EndOfDigits(text, end + 5) == end + 8));

    private static bool IsPoint(string text, int end) =>
        end + 1 < text.Length && text[end] is '.' or '．' && IsDigit(text[end + 1]);

    private static bool IsInName(string text, int start, int end)
    {
        if (start > 0 && (IsLatin(text[start - 1]) || text[start - 1] is '_' or '#' or '@' or '.'))
            return true;
        if (start > 1 && text[start - 1] is '-' or ':' or '：' or '/' && (IsLatin(text[start - 2]) || (text[start - 1] != '-' && IsDigit(text[start - 2]))))
            return true;
        if (end + 1 < text.Length && text[end] is ':' or '：' or '/' && IsDigit(text[end + 1]))
            return true;
        // [5] is the number of a reference.
        if (start > 0 && text[start - 1] == '[' && end < text.Length && text[end] == ']')
            return true;
        return IsInAddress(text, start, end);
    }

    // The Latin run around it has letters and what parts addresses and paths.
    private static bool IsInAddress(string text, int start, int end)
    {
        while (start > 0 && text[start - 1] is > ' ' and < '\u007F')
            start--;
        while (end < text.Length && text[end] is > ' ' and < '\u007F')
            end++;
        var run = text.AsSpan(start, end - start);
        return run.ContainsAny(AddressMarks) && run.IndexOfAnyInRange('A', 'z') >= 0;
    }

    /// <summary>Whether a character is a Latin letter, with or without an accent.</summary>
    public static bool IsLatin(char c) => char.IsLetter(c) && c < '\u0250';
}
