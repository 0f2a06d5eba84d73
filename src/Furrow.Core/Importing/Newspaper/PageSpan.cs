namespace Furrow.Importing.Newspaper;

/// <summary>A run of a page's characters.</summary>
/// <param name="Start">The first, from 0, in UTF-16 code units.</param>
/// <param name="Length">How many.</param>
public readonly record struct PageSpan(int Start, int Length)
{
    /// <summary>The place after the last.</summary>
    public int End => Start + Length;

    /// <summary>The run from one place to before another.</summary>
    public static PageSpan Between(int start, int end) => new(start, end - start);
}
