using System.Text.RegularExpressions;

namespace Furrow.Text;

/// <summary>Guesses the EDTF date that an editor meant by a date written in a common other way.</summary>
internal static partial class DateMender
{
    /// <summary>
    /// The date in EDTF, when the text is one with full-width characters, spaces, Chinese quotation marks, <c>2023年2月16日</c>, <c>2023.2.16</c>,
    /// <c>2023/02/16</c>, <c>2023-2-16</c>, <c>20230216</c>, <c>2010年代</c>, <c>201x</c>, or the words of older EDTF
    /// drafts for open and unknown ends; null when nothing of this makes a date of it.
    /// </summary>
    public static string? Mend(string text)
    {
        var mended = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('“' or '”' or '‘' or '’' or '「' or '」')).Select(ToAscii))
            .Replace("unknown", "", StringComparison.Ordinal)
            .Replace("open", "..", StringComparison.Ordinal)
            .Replace('x', 'X')
            .Replace('u', 'X');
        mended = DecadePattern().Replace(mended, "$1X");
        mended = CustomaryPattern().Replace(mended, match =>
            string.Join('-', match.Groups["part"].Captures.Select(part => part.Value.PadLeft(2, '0'))));
        return mended != text && EdtfReader.ReadStrictly(mended).Date is not null ? mended : null;
    }

    private static char ToAscii(char c) => c switch
    {
        // Full-width forms stand in the order of ASCII.
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '至' or '到' => '/',
        '\u2010' or '\u2013' or '\u2014' or '\u2212' => '-',
        _ => c,
    };

    [GeneratedRegex("([0-9]{3})0年代", RegexOptions.CultureInvariant)]
    private static partial Regex DecadePattern();

    // A slash between two parts alone is left: 2023/24 is no month.
    [GeneratedRegex(
        """
        (?<![0-9])(?<part>[0-9]{4})
        (?: (?<part>[0-9]{2})(?<part>[0-9]{2})
          | /(?<part>[0-9]{1,2})/(?<part>[0-9]{1,2})
          | [-.年](?<part>[0-9]{1,2})(?:[-.月](?<part>[0-9]{1,2})日?|月)?
          | 年
        )(?![0-9])
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CustomaryPattern();
}
