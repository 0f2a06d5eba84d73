using FsCheck;
using FsCheck.Fluent;
using Furrow.Text;

namespace Furrow.Tests.Text;

/// <summary>Makes dates of every shape for property tests.</summary>
public static class EdtfTexts
{
    public static Arbitrary<EdtfDate> Dates() =>
        Gen.Frequency(
            (3, Points),
            (1, Points.Select(text => text + "/..")),
            (1, Points.Select(text => text + "/")),
            (1, Points.Select(text => "../" + text)),
            (1, Points.Select(text => "/" + text)),
            (2, Gen.Two(Points).Select(InOrder)))
        .Select(EdtfDate.Parse)
        .ToArbitrary();

    private static Gen<string> Points =>
        from days in Gen.Choose(0, 800)
        from cut in Gen.Elements(10, 7, 4)
        from qualifier in Gen.Elements("", "", "?", "~", "%")
        from shape in Gen.Choose(0, 7)
        let day = $"{new DateOnly(2022, 12, 1).AddDays(days):O}"
        select shape switch
        {
            0 => $"{day[..4]}-2{days % 4 + 1}",
            1 => day[..3] + "X",
            2 => day[..2] + "XX",
            3 => day[..8] + "XX",
            4 => day[..4] + "-XX-XX",
            _ => day[..cut],
        } + qualifier;

    private static string InOrder((string First, string Second) sides) =>
        EdtfDate.Parse(sides.First).EarliestDay <= EdtfDate.Parse(sides.Second).LatestDay
            ? $"{sides.First}/{sides.Second}"
            : $"{sides.Second}/{sides.First}";
}
