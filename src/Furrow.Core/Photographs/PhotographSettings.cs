namespace Furrow.Photographs;

/// <summary>The few numbers that decide what variants look like.</summary>
internal static class PhotographSettings
{
    /// <summary>
    /// Names everything that decides a variant's bytes besides its source: the version of libvips, and the count of changes
    /// to the numbers below and to <see cref="PhotographEncoder"/>. It goes into addresses and into the cache's keys, so
    /// that hosts and builds never take an old variant for a new one.
    /// </summary>
    public const string Revision = "8.18.7-1";

    /// <summary>
    /// Quality of AVIF, WebP and JPEG, from 1 to 100. The scales differ; these are where the differences to the original
    /// begin to be hard to see, and where newspapers' scans keep their small print.
    /// </summary>
    public const int AvifQuality = 55, WebPQuality = 78, JpegQuality = 82;

    /// <summary>
    /// How hard the encoders try. AVIF at 4 takes three times as long as at 3, for files a quarter smaller; a first build of
    /// an archive with a thousand photographs should end the same day.
    /// </summary>
    public const int AvifEffort = 3, WebPEffort = 4;

    /// <summary>The widths that variants are made in, in pixels: telephones, telephones with dense screens and small windows, the text's column on dense screens.</summary>
    private static readonly int[] Widths = [480, 960, 1600];

    /// <summary>
    /// The widths of a photograph's variants, the smallest first. The last is its own width, or the largest of the list;
    /// before it come those of the list that are less than four fifths of that: a step any smaller saves readers nothing.
    /// </summary>
    /// <param name="width">The photograph's own width in pixels.</param>
    public static IEnumerable<int> WidthsFor(int width)
    {
        var largest = Math.Min(width, Widths[^1]);
        return [.. Widths.Where(w => w * 5 < largest * 4), largest];
    }
}
