using System.Globalization;

namespace Furrow.Serving;

/// <summary>A part of a file, for players that jump about in it (RFC 9110, section 14).</summary>
/// <param name="Start">Its first byte, from 0.</param>
/// <param name="Length">How many bytes, from 1.</param>
internal readonly record struct ByteRange(long Start, long Length)
{
    private const string Unit = "bytes=";

    /// <summary>
    /// The range that a <c>Range</c> field asks for. Null for several ranges and other units, which a server may take for
    /// no range at all; one of length 0 where it lies outside of the file.
    /// </summary>
    /// <param name="field">The field.</param>
    /// <param name="total">The file's length in bytes.</param>
    public static ByteRange? Parse(string? field, long total)
    {
        if (field is null || !field.StartsWith(Unit, StringComparison.OrdinalIgnoreCase) || field[Unit.Length..].Split('-') is not [var from, var to])
            return null;
        var (hasStart, hasEnd) = (TryParse(from, out var start), TryParse(to, out var end));
        if ((from.Length > 0 && !hasStart) || (to.Length > 0 && !hasEnd) || !(hasStart || hasEnd))
            return null;
        // `-500` is the last 500 bytes.
        if (!hasStart)
            (start, end) = (Math.Max(0, total - end), total - 1);
        else if (!hasEnd || end >= total)
            end = total - 1;
        return start > end ? new ByteRange(0, 0) : new ByteRange(start, end - start + 1);
    }

    private static bool TryParse(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
