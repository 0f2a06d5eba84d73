namespace Furrow.Tests.Sites;

/// <summary>What the pages of terms gather, and what leads on from them.</summary>
public class TermPageTests
{
    private const string Templates = """
        -- templates/partials/plain-list.html --
        order: {{ list.order }}
        {{ for s in list.sections }}section: {{ s.id }} {{ s.label }} {{ s.count }}{{ if s.is_continued }} continued{{ end }}: {{ for c in s.stories }}{{ c.id }}{{ for a in c.also }}({{ a }}){{ end }} {{ end }}
        {{ end }}{{ for o in list.outline }}outline: {{ o.label }} {{ o.count }} {{ o.url }}
        {{ end }}{{ for g in list.companions }}{{ g.name }}: {{ for t in g.terms }}{{ t.id }} {{ t.shared }} {{ t.url }}; {{ end }}
        {{ end }}{{ if list.term }}{{ for o in list.term.others }}other: {{ o.label }} {{ o.lang }} {{ o.language_label }} {{ o.url }}
        {{ end }}{{ end }}{{ for f in list.feeds }}list-feed: {{ f.format }} {{ f.type }} {{ f.url }}
        {{ end }}

        """;

    private const string Vocabulary = """
        -- content/vocabulary/tags.yml --
        a: { zh: 甲, en: A }
        b: { zh: 乙 }
        c: { zh: 丙 }
        d: { zh: 丁, en: 丁 }
        -- content/vocabulary/people.yml --
        li: { zh: 李, en: Li }
        -- content/vocabulary/places.yml --
        here: { zh: 此地, en: Here }
        there: { zh: 彼地, en: There }

        """;

    [Fact]
    public void Related_tags_are_those_that_share_the_most_stories_then_the_rarer_then_by_id()
    {
        var site = Build(StoryText.Of("s1", "2023", "tags: [a, b, c, d]") + StoryText.Of("s2", "2022", "tags: [a, c]") + StoryText.Of("s3", "2021", "tags: [b]"));

        Assert.Equal("c 2 /zh/tags/c/; d 1 /zh/tags/d/; b 1 /zh/tags/b/;", site.Fact("/zh/tags/a/", "tags"));
        Assert.Equal("d 1 /zh/tags/d/; a 1 /zh/tags/a/; c 1 /zh/tags/c/;", site.Fact("/zh/tags/b/", "tags"));
    }

    [Fact]
    public void There_are_at_most_twelve_related_tags_and_only_on_the_first_page()
    {
        var tags = string.Join(", ", Enumerable.Range(10, 20).Select(i => $"t{i}"));
        var site = TestSite.Build(Templates + Paged(1) + StoryText.Of("s1", "2023", $"tags: [{tags}]") + StoryText.Of("s2", "2022", "tags: [t10]"));

        Assert.Equal("t11 t12 t13 t14 t15 t16 t17 t18 t19 t20 t21 t22", string.Join(' ', site.Fact("/zh/tags/t10/", "tags").Split("; ").Select(t => t.Split(' ')[0])));
        Assert.Empty(site.Facts("/zh/tags/t10/page/2/", "tags"));
    }

    [Fact]
    public void A_place_shows_the_tags_people_and_places_that_stand_with_it_and_a_person_tags_and_places()
    {
        var site = Build(StoryText.Of("s1", "2023", "tags: [a]", "places: [here, there]", "authors: [li]"));

        Assert.Equal("a 1 /zh/tags/a/;", site.Fact("/zh/places/here/", "tags"));
        Assert.Equal("li 1 /zh/people/li/;", site.Fact("/zh/places/here/", "people"));
        Assert.Equal("there 1 /zh/places/there/;", site.Fact("/zh/places/here/", "places"));
        Assert.Equal("here 1 /zh/places/here/; there 1 /zh/places/there/;", site.Fact("/zh/people/li/", "places"));
        Assert.Empty(site.Facts("/zh/people/li/", "people"));
        Assert.Empty(site.Facts("/zh/tags/a/", "tags"));
    }

    [Fact]
    public void A_term_has_its_name_in_the_other_languages_where_it_is_another()
    {
        var site = Build(StoryText.Of("s1", "2023", "tags: [a, b, d]", "authors: [li]"));

        Assert.Equal("A en English /en/tags/a/", site.Fact("/zh/tags/a/", "other"));
        Assert.Equal("甲 zh-Hans 中文 /zh/tags/a/", site.Fact("/en/tags/a/", "other"));
        Assert.Equal("Li en English /en/people/li/", site.Fact("/zh/people/li/", "other"));
        Assert.Empty(site.Facts("/zh/tags/d/", "other"));
        Assert.Empty(site.Facts("/en/tags/b/", "other"));
    }

    [Fact]
    public void A_tag_has_feeds_of_its_own()
    {
        var site = Build(StoryText.Of("s1", "2023", "tags: [a]", "places: [here]"));

        Assert.Equal(["atom application/atom+xml /zh/tags/a/feed.xml", "json application/feed+json /zh/tags/a/feed.json"], site.Facts("/zh/tags/a/", "list-feed"));
        Assert.Empty(site.Facts("/zh/places/here/", "list-feed"));
    }

    [Fact]
    public void A_short_list_is_not_divided()
    {
        var site = Build(StoryText.Many(6, "a", "2023", "tags: [a]") + StoryText.Many(6, "b", "2022", "tags: [a]"));

        Assert.Equal("  12: a01 a02 a03 a04 a05 a06 b01 b02 b03 b04 b05 b06", site.Fact("/zh/tags/a/", "section"));
        Assert.Empty(site.Facts("/zh/tags/a/", "outline"));
    }

    [Fact]
    public void A_long_list_is_divided_by_year_over_all_its_pages()
    {
        var site = TestSite.Build(Templates + Vocabulary + Paged(5)
            + StoryText.Many(7, "a", "2023", "tags: [a]") + StoryText.Many(6, "b", "2022", "tags: [a]")).Clean();

        Assert.Equal(["year-2023 2023年 7: a01 a02 a03 a04 a05"], site.Facts("/zh/tags/a/", "section"));
        Assert.Equal(["year-2023 2023年 7 continued: a06 a07", "year-2022 2022年 6: b01 b02 b03"], site.Facts("/zh/tags/a/page/2/", "section"));
        Assert.Equal(["2023年 7 #year-2023", "2022年 6 /zh/tags/a/page/2/#year-2022"], site.Facts("/zh/tags/a/", "outline"));
        Assert.Equal(["2023年 7 /zh/tags/a/#year-2023", "2022年 6 #year-2022"], site.Facts("/zh/tags/a/page/2/", "outline"));
    }

    [Fact]
    public void A_long_list_with_few_stories_a_year_is_divided_by_decade()
    {
        var site = Build(string.Concat(Enumerable.Range(2008, 14).Select(year => StoryText.Of($"s{year}", $"{year}", "tags: [a]")))
            + StoryText.Of("decade", "201X", "tags: [a]") + StoryText.Of("century", "19XX", "tags: [a]"));

        Assert.Equal(["2020年代 2 #year-202x", "2010年代 11 #year-201x", "2000年代 2 #year-200x", "20世纪 1 #year-19xx"], site.Facts("/zh/tags/a/", "outline"));
    }

    [Fact]
    public void A_year_of_many_stories_is_divided_by_month_and_those_of_no_known_month_are_last()
    {
        var site = Build(StoryText.Many(6, "a", "2023-11") + StoryText.Many(2, "b", "2023-21") + StoryText.Many(6, "c", "2023-02"));

        Assert.Equal(
        [
            "month-11 十一月 6: a01 a02 a03 a04 a05 a06",
            "month-02 二月 6: c01 c02 c03 c04 c05 c06",
            "month-unknown 月份不详 2: b01 b02",
        ], site.Facts("/zh/archive/2023/", "section"));
    }

    private static TestSite Build(string stories) => TestSite.Build(Templates + Vocabulary + stories).Clean();

    private static string Paged(int size) => PlainSite.Config.Replace("\"languages\"", $"\"pageSize\": {size}, \"languages\"", StringComparison.Ordinal) + "\n";
}
