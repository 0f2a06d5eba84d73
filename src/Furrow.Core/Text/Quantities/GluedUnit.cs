namespace Furrow.Text.Quantities;

/// <summary>Units in Latin letters right after a number, which tell it from a name such as 5G or 4K.</summary>
internal static class GluedUnit
{
    private static readonly string[] Units =
    [
        "km", "m", "cm", "mm", "kg", "g", "mg", "t", "ha", "l", "ml", "kw", "mw", "gw", "w", "v", "kv", "kwh", "mwh", "gwh", "twh", "wh", "mah",
        "b", "kb", "mb", "gb", "tb", "gib", "mib", "kib", "bit", "hz", "khz", "mhz", "ghz", "s", "ms", "h", "hr", "hrs", "min", "mins", "px", "pt", "in", "ft",
        "lb", "lbs", "mph", "fps", "dpi", "x", "st", "nd", "rd", "th",
    ];

    /// <summary>Whether the letters that begin at a place are such a unit.</summary>
    public static bool IsOne(string text, int at)
    {
        var end = at;
        while (end < text.Length && Figure.IsLatin(text[end]))
            end++;
        // 5G is a network, 5 g a weight.
        return (end == text.Length || !Figure.IsDigit(text[end])) && text.AsSpan(at, end - at) is not "G" && Units.Contains(text[at..end], StringComparer.OrdinalIgnoreCase);
    }
}
