using Furrow.Text;

namespace Furrow.Tests.Text;

public sealed class DateFormatterTests
{
    private static readonly string[] s_monthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly Dictionary<string, string> s_chinese = Messages("""
        date.day: {0}年{1}月{2}日
        date.month: {0}年{1}月
        date.year: {0}年
        date.decade: {0}年代
        date.century: {0}世纪
        date.season: {0}年{1}
        date.season.21: 春
        date.season.24: 冬
        date.approximate: {0}前后
        date.uncertain: {0}（存疑）
        date.both: {0}前后（存疑）
        date.range: {0}至{1}
        date.range.sameMonth: {0}年{1}月{2}日至{5}日
        date.range.sameYear: {0}年{1}月{2}日至{4}月{5}日
        date.range.months: {0}年{1}月至{4}月
        date.openStart: 截至{0}
        date.openEnd: {0}起
        date.unknownStart: 起始不详，至{0}
        date.unknownEnd: {0}起，结束不详
        """);

    private static readonly Dictionary<string, string> s_english = Messages("""
        date.day: {2} {3} {0}
        date.month: {3} {0}
        date.year: {0}
        date.decade: the {0}s
        date.century: {1}–{2}
        date.season: {1} {0}
        date.season.21: spring
        date.season.24: winter
        date.approximate: about {0}
        date.uncertain: {0} (uncertain)
        date.both: about {0} (uncertain)
        date.range: {0} – {1}
        date.range.sameMonth: {2}–{5} {3} {0}
        date.range.sameYear: {2} {3} – {5} {6} {0}
        date.range.months: {3} – {6} {0}
        date.openStart: until {0}
        date.openEnd: since {0}
        date.unknownStart: start unknown, until {0}
        date.unknownEnd: from {0}, end unknown
        """);

    [Theory]
    [InlineData("2023-02-16", "2023年2月16日", "16 February 2023")]
    [InlineData("2023-02", "2023年2月", "February 2023")]
    [InlineData("2023-02-XX", "2023年2月", "February 2023")]
    [InlineData("2023", "2023年", "2023")]
    [InlineData("2001-21", "2001年春", "spring 2001")]
    [InlineData("198X", "1980年代", "the 1980s")]
    [InlineData("19XX", "20世纪", "1900–1999")]
    [InlineData("2023-02~", "2023年2月前后", "about February 2023")]
    [InlineData("2023?", "2023年（存疑）", "2023 (uncertain)")]
    [InlineData("2001-24%", "2001年冬前后（存疑）", "about winter 2001 (uncertain)")]
    [InlineData("2023-02-16/2023-02-17", "2023年2月16日至17日", "16–17 February 2023")]
    [InlineData("2023-02-28/2023-03-02", "2023年2月28日至3月2日", "28 February – 2 March 2023")]
    [InlineData("2023-02/2023-04", "2023年2月至4月", "February – April 2023")]
    [InlineData("2023-12-31/2024-01-02", "2023年12月31日至2024年1月2日", "31 December 2023 – 2 January 2024")]
    [InlineData("2023-02-16/2023-02-17~", "2023年2月16日至2023年2月17日前后", "16 February 2023 – about 17 February 2023")]
    [InlineData("2001/2004", "2001年至2004年", "2001 – 2004")]
    [InlineData("200X/201X", "2000年代至2010年代", "the 2000s – the 2010s")]
    [InlineData("2023-02-16/2023-02-16", "2023年2月16日", "16 February 2023")]
    [InlineData("1985-04/..", "1985年4月起", "since April 1985")]
    [InlineData("1985-04/", "1985年4月起，结束不详", "from April 1985, end unknown")]
    [InlineData("../1985", "截至1985年", "until 1985")]
    [InlineData("/1985", "起始不详，至1985年", "start unknown, until 1985")]
    public void A_date_is_written_as_readers_of_each_language_write_it(string date, string chinese, string english)
    {
        var parsed = EdtfDate.Parse(date);

        Assert.Equal(chinese, new DateFormatter(key => s_chinese[key]).Format(parsed));
        Assert.Equal(english, new DateFormatter(key => s_english[key]).Format(parsed));
    }

    [Fact]
    public void A_placeholder_that_a_pattern_does_not_have_stays_as_it_is() =>
        Assert.Equal("2023 {7} {", new DateFormatter(key => key == "date.year" ? "{0} {7} {" : "").Format(EdtfDate.Parse("2023")));

    private static Dictionary<string, string> Messages(string lines)
    {
        var messages = lines.ReplaceLineEndings("\n").Split('\n').Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1]);
        for (var month = 1; month <= 12; month++) messages[$"date.monthName.{month}"] = s_monthNames[month - 1];
        return messages;
    }
}
