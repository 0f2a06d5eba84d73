namespace Furrow.Tests.Sites;

/// <summary>What the home page and the pages that are in all languages lead to.</summary>
public class FrontPageTests
{
    private const string Templates = """
        -- templates/layouts/base.html --
        layout: {{ page.layout }}
        {{ if page.layout == 'home' }}front: {{ if list.front }}yes{{ else }}no{{ end }}
        {{ if list.front }}{{ for s in list.front.shelves }}shelf: {{ s.name }} {{ s.label }} {{ s.url }} {{ s.count }}
        {{ for t in s.terms }}on-shelf: {{ t.id }} {{ t.count }}: {{ for c in t.stories }}{{ c.id }} {{ end }}
        {{ end }}{{ end }}{{ end }}{{ for c in list.stories }}card: {{ c.id }} {{ c.kicker }} {{ c.deck }}
        {{ end }}{{ end }}
        {{ if page.layout == 'chooser' || page.layout == 'not-found' }}{{ for d in doors }}door: {{ d.language.key }} {{ d.language.url }} {{ d.archive_url }}: {{ for s in d.stories }}{{ s.title }} {{ s.date.text }} {{ s.url }}; {{ end }}
        {{ end }}{{ end }}

        """;

    [Fact]
    public void Series_and_columns_are_there_with_their_newest_stories_those_that_had_one_last_first()
    {
        var site = Build(
            StoryText.Of("s5", "2023-05", "series: old", "column: notes") + StoryText.Of("s4", "2023-04", "series: new")
            + StoryText.Of("s3", "2023-03", "series: old") + StoryText.Of("s2", "2023-02", "series: old") + StoryText.Of("s1", "2023-01", "series: old"));

        Assert.Equal(["series 专题 /zh/series/ 2", "columns 栏目 /zh/columns/ 1"], site.Facts("/zh/", "shelf"));
        Assert.Equal(["old 4: s5 s3 s2", "new 1: s4", "notes 1: s5"], site.Facts("/zh/", "on-shelf"));
    }

    [Fact]
    public void Of_many_series_and_columns_a_few_are_shown()
    {
        var site = Build(string.Concat(Enumerable.Range(1, 9).Select(i => StoryText.Of($"s{i}", $"2023-0{i}", $"series: r{i}", $"column: c{i}"))));

        Assert.Equal(["series 专题 /zh/series/ 9", "columns 栏目 /zh/columns/ 9"], site.Facts("/zh/", "shelf"));
        Assert.Equal(["r9", "r8", "r7", "r6", "c9", "c8", "c7", "c6", "c5", "c4"], site.Facts("/zh/", "on-shelf").Select(t => t.Split(' ')[0]));
    }

    [Fact]
    public void Only_the_first_page_is_the_front_page()
    {
        var site = Build(PlainSite.Config.Replace("\"languages\"", "\"pageSize\": 1, \"languages\"", StringComparison.Ordinal) + "\n" + StoryText.Many(2, "s", "2023"));

        Assert.Equal("yes", site.Fact("/zh/", "front"));
        Assert.Equal("no", site.Fact("/zh/page/2/", "front"));
        Assert.Empty(site.Facts("/zh/", "shelf"));
    }

    [Fact]
    public void A_card_has_the_lines_over_and_under_its_headline()
    {
        var site = Build(StoryText.Of("s", "2023", "kicker: 引题", "deck: 副题"));

        Assert.Equal("s 引题 副题", site.Fact("/zh/", "card"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/404.html")]
    public void Every_language_has_a_door_with_the_newest_stories_the_archive_has_in_it(string address)
    {
        var site = Build(StoryText.Many(6, "s", "2023-02") + """
            -- content/s06/index.en.md --
            ---
            title: Six
            ---
            Text.

            """);

        Assert.Equal(
        [
            "zh /zh/ /zh/archive/: " + string.Concat(Enumerable.Range(1, 5).Select(i => $"s0{i} 2023年2月 /zh/2023/02/s0{i}/; ")).TrimEnd(),
            "en /en/ /en/archive/: Six 2023年2月 /en/2023/02/s06/;",
        ], site.Facts(address, "door"));
    }

    private static TestSite Build(string stories)
    {
        var site = TestSite.Build(Templates + stories);
        Assert.DoesNotContain(site.Diagnostics, d => d.Contains(" error ", StringComparison.Ordinal));
        return site;
    }
}
