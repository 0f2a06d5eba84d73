namespace Furrow.Diagnostics;

// 03: addresses
public static partial class Rules
{
    /// <summary>Two sources for one address.</summary>
    public static readonly DiagnosticRule RouteClash = Error("FUR0301", "two sources for one address");

    /// <summary>A path that leaves the folder it belongs in.</summary>
    public static readonly DiagnosticRule PathEscapes = Error("FUR0302", "path leaves its folder");

    private static DiagnosticRule[] AddressRules =>
    [
        RouteClash, PathEscapes,
    ];
}
