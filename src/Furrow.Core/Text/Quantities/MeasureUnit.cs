namespace Furrow.Text.Quantities;

/// <summary>A unit that translators convert.</summary>
/// <param name="Dimension">What is measured: only units of one dimension can be converted.</param>
/// <param name="Size">How much of the dimension's base unit it is: metres, square metres, kilograms.</param>
public sealed record MeasureUnit(MeasureDimension Dimension, decimal Size)
{
    // The Chinese units are those of the State Council's order of 1984: 1 里 is 500 m, 1 亩 a fifteenth of a hectare, 1 斤 half a kilogram.
    private static readonly KeyValuePair<string, MeasureUnit>[] Han =
    [
        Area("平方公里", 1_000_000), Area("平方千米", 1_000_000), Area("平方米", 1), Area("公顷", 10_000), Area("亩", 10_000m / 15),
        Length("公里", 1000), Length("千米", 1000), Length("华里", 500), Length("里", 500), Length("英里", 1609.344m),
        Length("厘米", 0.01m), Length("毫米", 0.001m), Length("米", 1), Length("英尺", 0.3048m), Length("英寸", 0.0254m),
        Mass("公斤", 1), Mass("千克", 1), Mass("斤", 0.5m), Mass("吨", 1000), Mass("克", 0.001m), Mass("磅", 0.45359237m),
    ];

    private static readonly KeyValuePair<string, MeasureUnit>[] English =
    [
        Area("square kilometre", 1_000_000), Area("square kilometer", 1_000_000), Area("sq km", 1_000_000), Area("square metre", 1),
        Area("square meter", 1), Area("sq m", 1), Area("hectare", 10_000), Area("ha", 10_000), Area("mu", 10_000m / 15), Area("acre", 4046.8564224m),
        Area("square mile", 2_589_988.110336m),
        Length("kilometre", 1000), Length("kilometer", 1000), Length("km", 1000), Length("li", 500), Length("mile", 1609.344m),
        Length("centimetre", 0.01m), Length("centimeter", 0.01m), Length("cm", 0.01m), Length("millimetre", 0.001m),
        Length("millimeter", 0.001m), Length("mm", 0.001m), Length("metre", 1), Length("meter", 1), Length("foot", 0.3048m),
        Length("feet", 0.3048m), Length("inch", 0.0254m),
        Mass("kilogram", 1), Mass("kilo", 1), Mass("kg", 1), Mass("jin", 0.5m), Mass("metric ton", 1000), Mass("tonne", 1000), Mass("ton", 1000),
        Mass("gram", 0.001m), Mass("pound", 0.45359237m), Mass("lb", 0.45359237m),
    ];

    /// <summary>The unit whose Chinese name a text begins with; null for none.</summary>
    internal static MeasureUnit? ReadHan(ReadOnlySpan<char> text)
    {
        foreach (var (name, unit) in Han)
        {
            if (text.StartsWith(name, StringComparison.Ordinal))
                return unit;
        }
        return null;
    }

    /// <summary>The unit whose English name, in the singular or plural, a text begins with; null for none.</summary>
    internal static MeasureUnit? ReadEnglish(ReadOnlySpan<char> text)
    {
        foreach (var (name, unit) in English)
        {
            if (!text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = text[name.Length..];
            if (name.EndsWith("inch", StringComparison.Ordinal) && rest.StartsWith("es", StringComparison.Ordinal))
                rest = rest[2..];
            else if (rest.StartsWith("s", StringComparison.Ordinal))
                rest = rest[1..];
            if (rest.IsEmpty || !char.IsLetterOrDigit(rest[0]))
                return unit;
        }
        return null;
    }

    private static KeyValuePair<string, MeasureUnit> Area(string name, decimal size) => new(name, new(MeasureDimension.Area, size));

    private static KeyValuePair<string, MeasureUnit> Length(string name, decimal size) => new(name, new(MeasureDimension.Length, size));

    private static KeyValuePair<string, MeasureUnit> Mass(string name, decimal size) => new(name, new(MeasureDimension.Mass, size));
}

/// <summary>What a unit measures.</summary>
public enum MeasureDimension
{
    /// <summary>In metres.</summary>
    Length,

    /// <summary>In square metres.</summary>
    Area,

    /// <summary>In kilograms.</summary>
    Mass,
}
