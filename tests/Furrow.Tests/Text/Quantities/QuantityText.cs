using System.Globalization;
using Furrow.Text.Quantities;

namespace Furrow.Tests.Text.Quantities;

/// <summary>Quantities as lines: <c>38000000000 [380亿]</c>, with <c>%</c>, <c>m</c> for months, <c>m2 d14</c> for dates, <c>~</c> for words that are no figures.</summary>
internal static class QuantityText
{
    public static string Of(string languageTag, string text) => string.Join("; ", QuantityReader.For(languageTag).Read(text).Select(q => $"{Of(q)} [{text[q.Start..q.End]}]"));

    private static string Of(Quantity quantity)
    {
        var value = quantity.Value.ToString("0.######", CultureInfo.InvariantCulture);
        var other = quantity.OtherValue is { } second ? "/" + second.ToString("0.######", CultureInfo.InvariantCulture) : "";
        return (quantity.IsFigure ? "" : "~") + quantity.Kind switch
        {
            QuantityKind.Percent => $"{value}%{other}",
            QuantityKind.Month => $"m{value}",
            QuantityKind.Date => $"m{value} d{quantity.Day.ToString(CultureInfo.InvariantCulture)}",
            QuantityKind.RelativeYear => $"y{value}",
            _ => value + other,
        };
    }
}
