namespace Furrow.Tests.Sites;

/// <summary>Years, months and gaps: in the archive's overview, on a year's page and in the home page's calendar.</summary>
public class ArchiveCalendarTests
{
    private const string Templates = """
        -- templates/layouts/base.html --
        {{ if page.layout == 'archive' }}{{ for y in years }}year: {{ y.label }} {{ y.count }} share={{ y.share }} unknown={{ y.without_month }} {{ if y.months }}{{ for m in y.months }}{{ if m.url }}[{{ m.number }} {{ m.count }} {{ m.level }} {{ m.url }}]{{ else }}-{{ end }}{{ end }}{{ else }}no months{{ end }}{{ if y.gap }} gap={{ y.gap.first }}..{{ y.gap.last }}{{ end }}
        {{ end }}{{ end }}
        {{ if page.layout == 'stories' && list.months }}months: {{ for m in list.months }}{{ m.count }}/{{ m.level }} {{ end }}
        {{ end }}
        {{ if page.layout == 'home' && list.front }}recent: {{ for y in list.front.calendar.years }}{{ y.label }} {{ end }}
        {{ for d in list.front.calendar.decades }}decade: {{ d.label }} {{ d.count }}: {{ for y in d.years }}{{ if y.url }}[{{ y.label }} {{ y.count }} {{ y.url }}]{{ else }}{{ y.label }}{{ end }} {{ end }}{{ if d.gap }}gap={{ d.gap.first }}..{{ d.gap.last }}{{ end }}
        {{ end }}{{ end }}

        """;

    [Fact]
    public void Months_have_their_counts_and_how_full_they_are_and_those_without_stories_are_gaps()
    {
        var site = Build(StoryText.Many(5, "a", "2023-02") + StoryText.Many(2, "b", "2023-07") + StoryText.Of("c", "2023") + StoryText.Of("d", "2022-12-31"));

        Assert.Equal(
        [
            "2023年 8 share=100 unknown=1 -[2 5 4 /zh/archive/2023/02/]----[7 2 2 /zh/archive/2023/07/]-----",
            "2022年 1 share=12 unknown=0 -----------[12 1 1 /zh/archive/2022/12/]",
        ], site.Facts("/zh/archive/", "year"));
        Assert.Equal("0/0 5/4 0/0 0/0 0/0 0/0 2/2 0/0 0/0 0/0 0/0 0/0", site.Fact("/zh/archive/2023/", "months"));
    }

    [Fact]
    public void A_year_with_a_story_among_thousands_is_not_an_empty_one()
    {
        var site = Build(StoryText.Many(101, "a", "2023") + StoryText.Of("b", "2022"));

        Assert.Equal(["2023年 101 share=100 unknown=101 no months", "2022年 1 share=1 unknown=1 no months"], site.Facts("/zh/archive/", "year"));
    }

    [Fact]
    public void Runs_of_years_without_stories_are_one_gap()
    {
        var site = Build(StoryText.Of("a", "2023") + StoryText.Of("b", "2021") + StoryText.Of("c", "2009") + StoryText.Of("d", "2008"));

        Assert.Equal(["2022..2022", "2010..2020"], Gaps(site));
    }

    [Fact]
    public void A_year_that_a_story_of_an_unknown_one_may_be_of_is_no_gap()
    {
        var site = Build(StoryText.Of("a", "2023") + StoryText.Of("b", "2014") + StoryText.Of("c", "201X") + StoryText.Of("d", "2005") + StoryText.Of("e", "20XX"));

        Assert.Equal(["2020..2022", "2006..2009"], Gaps(site));
        Assert.Contains("2010年代 1 share=100 unknown=1 no months gap=2006..2009", site.Facts("/zh/archive/", "year"));
    }

    [Fact]
    public void A_few_years_are_all_in_the_calendar()
    {
        var site = Build(string.Concat(Enumerable.Range(2018, 6).Select(y => StoryText.Of($"s{y}", $"{y}"))));

        Assert.Equal("2023年 2022年 2021年 2020年 2019年 2018年", site.Fact("/zh/", "recent"));
        Assert.Empty(site.Facts("/zh/", "decade"));
    }

    [Fact]
    public void Of_many_years_the_older_are_by_decade_with_their_gaps()
    {
        var site = Build(string.Concat(((string[])["2023", "2022", "2021", "2020", "2016", "201X", "1995", "1968", "1966", "19XX"]).Select(y => StoryText.Of($"s{y}", y))));

        Assert.Equal("2023年 2022年 2021年 2020年", site.Fact("/zh/", "recent"));
        Assert.Equal(
        [
            "2010年代 2: [2016 1 /zh/archive/2016/] 2015 2014 2013 2012 2011 2010 [ 1 /zh/archive/201x/] gap=2000..2009",
            "1990年代 1: 1999 1998 1997 1996 [1995 1 /zh/archive/1995/] 1994 1993 1992 1991 1990 gap=1970..1989",
            "1960年代 2: 1969 [1968 1 /zh/archive/1968/] 1967 [1966 1 /zh/archive/1966/]",
            "20世纪 1: [ 1 /zh/archive/19xx/]",
        ], site.Facts("/zh/", "decade"));
    }

    [Fact]
    public void The_calendar_of_an_archive_without_stories_is_empty()
    {
        var site = Build("");

        Assert.Empty(site.Facts("/zh/archive/", "year"));
        Assert.Equal("", site.Page("/zh/").Split('\n').Single(l => l.StartsWith("recent:", StringComparison.Ordinal))["recent:".Length..].Trim());
    }

    private static IEnumerable<string> Gaps(TestSite site) =>
        site.Facts("/zh/archive/", "year").Where(y => y.Contains(" gap=", StringComparison.Ordinal)).Select(y => y.Split(" gap=")[1]);

    private static TestSite Build(string stories) => TestSite.Build(Templates + stories).Clean();
}
