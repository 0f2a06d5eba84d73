using FsCheck.Xunit;
using Furrow.Text;

namespace Furrow.Tests.Text;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2023-02-16", DatePrecision.Day, "2023-02-16", "2023-02-16")]
    [InlineData("2024-02", DatePrecision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2023-12", DatePrecision.Month, "2023-12-01", "2023-12-31")]
    [InlineData("2023", DatePrecision.Year, "2023-01-01", "2023-12-31")]
    [InlineData("2001-21", DatePrecision.Season, "2001-03-01", "2001-05-31")]
    [InlineData("2001-24", DatePrecision.Season, "2001-12-01", "2002-02-28")]
    [InlineData("201X", DatePrecision.Decade, "2010-01-01", "2019-12-31")]
    [InlineData("20XX", DatePrecision.Century, "2000-01-01", "2099-12-31")]
    [InlineData("00XX", DatePrecision.Century, "0001-01-01", "0099-12-31")]
    [InlineData("9999", DatePrecision.Year, "9999-01-01", "9999-12-31")]
    [InlineData("9999-24", DatePrecision.Season, "9999-12-01", "9999-12-31")]
    [InlineData("2004-XX", DatePrecision.Year, "2004-01-01", "2004-12-31")]
    [InlineData("1985-04-XX", DatePrecision.Month, "1985-04-01", "1985-04-30")]
    [InlineData("1985-XX-XX", DatePrecision.Year, "1985-01-01", "1985-12-31")]
    [InlineData("2023-02-16/2023-02-17", DatePrecision.Day, "2023-02-16", "2023-02-17")]
    [InlineData("2023-02-16/2023-02", DatePrecision.Day, "2023-02-16", "2023-02-28")]
    [InlineData("1985-04/..", DatePrecision.Month, "1985-04-01", "9999-12-31")]
    [InlineData("/1985", DatePrecision.Year, "0001-01-01", "1985-12-31")]
    public void A_date_knows_its_precision_and_the_days_it_may_mean(
        string text, DatePrecision precision, string earliest, string latest)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(precision, date.Precision);
        Assert.Equal(earliest, $"{date.EarliestDay:O}");
        Assert.Equal(latest, $"{date.LatestDay:O}");
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("2023-02-16", "2023", 2023, 2, null, 16)]
    [InlineData("2023-02~", "2023", 2023, 2, null, null)]
    [InlineData("2001-24", "2001", 2001, null, 24, null)]
    [InlineData("201X", "201X", null, null, null, null)]
    [InlineData("2004-XX-XX", "2004", 2004, null, null, null)]
    [InlineData("2023-02-16/2024", "2023", 2023, 2, null, 16)]
    [InlineData("../1985-04", "1985", 1985, 4, null, null)]
    public void A_date_gives_the_parts_that_are_known(
        string text, string yearText, int? year, int? month, int? season, int? day)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal((yearText, year, month, season, day), (date.YearText, date.Year, date.Month, date.Season, date.Day));
    }

    [Theory]
    [InlineData("2023?", true, false)]
    [InlineData("2023-02~", false, true)]
    [InlineData("2001-21%", true, true)]
    [InlineData("2023-02-16", false, false)]
    public void A_qualifier_at_the_end_means_the_whole_date(string text, bool uncertain, bool approximate)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal((uncertain, approximate), (date.IsUncertain, date.IsApproximate));
    }

    [Fact]
    public void Each_side_of_an_interval_has_its_own_qualifier()
    {
        var date = EdtfDate.Parse("1984-06-02?/2004-08~");

        Assert.True(date.Start is { IsUncertain: true, IsApproximate: false });
        Assert.True(date.End is { IsUncertain: false, IsApproximate: true });
        Assert.True(date is { IsUncertain: true, IsApproximate: true });
    }

    [Theory]
    [InlineData("1985-04/..", DateBoundary.Known, DateBoundary.Open)]
    [InlineData("../1985", DateBoundary.Open, DateBoundary.Known)]
    [InlineData("1985-04/", DateBoundary.Known, DateBoundary.Unknown)]
    [InlineData("/1985", DateBoundary.Unknown, DateBoundary.Known)]
    public void An_interval_may_be_open_or_unknown_on_one_side(string text, DateBoundary start, DateBoundary end)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal((start, end), (date.StartBoundary, date.EndBoundary));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("2023-02-29", "February 2023 has 28 days")]
    [InlineData("2023-04-31", "April 2023 has 30 days")]
    [InlineData("2023-13", "months are 01 to 12")]
    [InlineData("2023-00", "months are 01 to 12")]
    [InlineData("2023-25", "seasons 21 (spring)")]
    [InlineData("2023-02-00", "days begin at 01")]
    [InlineData("2023-21-05", "a day in a season")]
    [InlineData("2023-XX-05", "a day in a month that is not known")]
    [InlineData("202X-05", "write the year alone, as `202X`")]
    [InlineData("2XXX", "give at least the century")]
    [InlineData("XXXX", "give at least the century")]
    [InlineData("0000", "the first year is `0001`")]
    [InlineData("2023-02-17/2023-02-16", "ends before it begins")]
    [InlineData("2023-03/2023-02", "write the earlier date first, as `2023-02/2023-03`")]
    [InlineData("../..", "an interval without a date")]
    [InlineData("/", "an interval without a date")]
    [InlineData("2023/2024/2025", "one `/` between them")]
    [InlineData("-0500", "no newspaper's date")]
    [InlineData("Y17000000", "no newspaper's date")]
    [InlineData("2023-02-16T10:00:00Z", "write the day alone, as `2023-02-16`")]
    [InlineData("?2023-02", "at a date's end")]
    [InlineData("2023?-02", "at a date's end")]
    [InlineData("2023-02~?", "at a date's end")]
    [InlineData("[2023,2024]", "not EDTF level 1")]
    [InlineData("", "the date is empty")]
    [InlineData(" ", "not an EDTF date")]
    [InlineData("?", "not an EDTF date")]
    [InlineData("yesterday", "write it as `2023-02-16`")]
    [InlineData("2023-02-16\n", "write `2023-02-16`")]
    public void What_is_no_date_is_refused_with_the_mend(string text, string expected)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out var problem));

        Assert.Contains(expected, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023年2月16日", "2023-02-16")]
    [InlineData("2023年2月", "2023-02")]
    [InlineData("2023年", "2023")]
    [InlineData("2010年代", "201X")]
    [InlineData("2023/02/16", "2023-02-16")]
    [InlineData("2023.2.16", "2023-02-16")]
    [InlineData("2023-2-6", "2023-02-06")]
    [InlineData("20230216", "2023-02-16")]
    [InlineData("２０２３-02", "2023-02")]
    [InlineData("2023-02～", "2023-02~")]
    [InlineData("2023-02-16至2023-02-17", "2023-02-16/2023-02-17")]
    [InlineData("2023-02-16 / 2023-02-17", "2023-02-16/2023-02-17")]
    [InlineData("201x", "201X")]
    [InlineData("1985-04/open", "1985-04/..")]
    [InlineData("unknown/1985", "/1985")]
    public void A_date_written_another_way_is_refused_with_the_date_that_was_meant(string text, string meant)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out var problem));

        Assert.Equal($"`{text}` is not an EDTF date; write `{meant}`", problem);
    }

    [Fact]
    public void Two_digits_after_a_slash_are_not_taken_for_a_month()
    {
        Assert.False(EdtfDate.TryParse("2023/24", out _, out var problem));

        Assert.DoesNotContain("2023-24", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-02-16?", "2023-02-16", "2023-02-16", "2023-02-16T00:00:00Z")]
    [InlineData("2023-02~", "2023-02", "2023-02", "2023-02-01T00:00:00Z")]
    [InlineData("2023-02-XX", "2023-02", "2023-02", "2023-02-01T00:00:00Z")]
    [InlineData("2023", "2023", "2023", "2023-01-01T00:00:00Z")]
    [InlineData("2023-22", null, "2023", "2023-06-01T00:00:00Z")]
    [InlineData("201X", null, "2010", "2010-01-01T00:00:00Z")]
    [InlineData("00XX", null, "0001", "0001-01-01T00:00:00Z")]
    [InlineData("2023-02-16/2023-02-17", null, "2023-02-16", "2023-02-16T00:00:00Z")]
    [InlineData("../1985", null, "1985", "1985-01-01T00:00:00Z")]
    public void A_date_is_written_for_machines(string text, string? html, string iso, string rfc3339)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal((html, iso, rfc3339), (date.ToHtmlDateTime(), date.ToIso8601Lower(), date.ToRfc3339()));
    }

    [Fact]
    public void Dates_sort_by_the_earliest_day_then_the_latest()
    {
        EdtfDate[] dates = [.. new[] { "2023-02-16", "2023", "2023-02", "202X", "2023-02-16/2023-02-17", "2023-02-16?", "2001-24" }.Select(EdtfDate.Parse)];

        Assert.Equal(
            ["2001-24", "202X", "2023", "2023-02", "2023-02-16", "2023-02-16?", "2023-02-16/2023-02-17"],
            dates.Order().Select(date => date.ToString()));
    }

    [Fact]
    public void A_text_that_is_no_date_cannot_be_parsed_without_asking() =>
        Assert.Contains("28 days", Assert.Throws<FormatException>(() => EdtfDate.Parse("2023-02-29")).Message, StringComparison.Ordinal);

    [Property(Arbitrary = [typeof(EdtfTexts)])]
    public void What_is_written_reads_back_as_the_same_date(EdtfDate date) =>
        Assert.Equal(date, EdtfDate.Parse(date.ToString()));

    [Property(Arbitrary = [typeof(EdtfTexts)])]
    public void A_date_never_ends_before_it_begins(EdtfDate date) => Assert.True(date.EarliestDay <= date.LatestDay);

    [Property(Arbitrary = [typeof(EdtfTexts)])]
    public void The_order_is_total(EdtfDate a, EdtfDate b, EdtfDate c)
    {
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a == b, a.CompareTo(b) == 0);
        if (a <= b && b <= c) Assert.True(a <= c);
    }

    [Property]
    public void No_text_makes_the_reader_fail(string? text)
    {
        var parsed = EdtfDate.TryParse(text ?? "", out var date, out var problem);

        Assert.Equal(parsed, date is not null);
        Assert.Equal(parsed, problem is null);
    }
}
