namespace Furrow.Diagnostics;

// 06: publishing
public static partial class Rules
{
    /// <summary>The site could not be written.</summary>
    public static readonly DiagnosticRule CannotPublish = HidingError("FUR0601", "site could not be written");

    /// <summary>The library that resizes photographs is not there.</summary>
    public static readonly DiagnosticRule NoImageLibrary = HidingError("FUR0602", "photographs cannot be resized here");

    /// <summary>Resized photographs could not be kept for the next build.</summary>
    public static readonly DiagnosticRule CacheNotWritten = Warning("FUR0603", "cache could not be written");

    private static DiagnosticRule[] PublishingRules =>
    [
        CannotPublish, NoImageLibrary, CacheNotWritten,
    ];
}
