namespace Furrow.Diagnostics;

/// <summary>A place in a text file. Both numbers count from 1; a column counts UTF-16 code units, as editors do.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in that line, from 1.</param>
public readonly record struct TextPosition(int Line, int Column) : IComparable<TextPosition>
{
    /// <inheritdoc/>
    public int CompareTo(TextPosition other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    /// <summary>Orders by line, then column.</summary>
    public static bool operator <(TextPosition left, TextPosition right) => left.CompareTo(right) < 0;

    /// <summary>Orders by line, then column.</summary>
    public static bool operator >(TextPosition left, TextPosition right) => left.CompareTo(right) > 0;

    /// <summary>Orders by line, then column.</summary>
    public static bool operator <=(TextPosition left, TextPosition right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by line, then column.</summary>
    public static bool operator >=(TextPosition left, TextPosition right) => left.CompareTo(right) >= 0;
}
