namespace Furrow.Checking.Pages;

/// <summary>How much a page may ask of readers on slow lines, in bytes.</summary>
internal static class PageBudget
{
    /// <summary>The HTML of a page, uncompressed. Browsers parse what they have before they show the end, and a phone of middle price takes about a second for a megabyte.</summary>
    public const long Html = 512 * 1024;

    /// <summary>An image.</summary>
    public const long Image = 1024 * 1024;

    /// <summary>A page with all it fetches before it is shown, uncompressed: what Lighthouse holds to be within reach of a 3G line in ten seconds.</summary>
    public const long FirstView = 1600 * 1024;
}
