namespace Furrow.Tests.Sites;

/// <summary>A person's page gathers everything by or about the person, each story once.</summary>
public class PersonPageTests
{
    private const string Templates = """
        -- templates/partials/plain-list.html --
        order: {{ list.order }}
        {{ for s in list.sections }}section: {{ s.id }} {{ s.label }} {{ s.count }}{{ if s.is_continued }} continued{{ end }}: {{ for c in s.stories }}{{ c.id }}{{ for a in c.also }}({{ a }}){{ end }} {{ end }}
        {{ end }}{{ for o in list.outline }}outline: {{ o.label }} {{ o.count }} {{ o.url }}
        {{ end }}
        -- content/vocabulary/people.yml --
        li: { zh: 李, en: Li }

        """;

    private static readonly string Stories =
        StoryText.Of("named", "2023", "people: [li]")
        + StoryText.Of("wrote", "2022", "authors: [li]")
        + StoryText.Of("talked", "2021", "kind: interview", "interviewees: [li]")
        + StoryText.Of("credited", "2020", "photos: [{ id: p, credit: [li] }]")
        + StoryText.Of("all", "2019", "authors: [li]", "photographers: [li]", "interviewees: [li]", "people: [li]")
        + StoryText.Of("rendered", "2018") + """
        -- content/rendered/index.en.md --
        ---
        title: Rendered
        translation: { kind: human, translators: [li] }
        ---
        Text.

        """;

    [Fact]
    public void Stories_are_under_the_strongest_relation_with_the_others_named_on_the_card()
    {
        var site = TestSite.Build(Templates + Stories).Clean();

        Assert.Equal(
        [
            "written 李采写 2: wrote all(兼摄影)(同时受访)(文中写到)",
            "photographed 李摄影 1: credited",
            "interviewed 采访李 1: talked",
            "about 报道中的李 1: named",
            "translated 李翻译 1: rendered",
        ], site.Facts("/zh/people/li/", "section"));
        Assert.Equal("relation", site.Fact("/zh/people/li/", "order"));
        Assert.Equal("date", site.Fact("/zh/", "order"));
    }

    [Fact]
    public void Over_several_pages_each_relation_is_led_to_where_it_begins()
    {
        var site = TestSite.Build(Templates + Stories + PlainSite.Config.Replace("\"languages\"", "\"pageSize\": 3, \"languages\"", StringComparison.Ordinal)).Clean();

        Assert.Equal(["written 李采写 2: wrote all(兼摄影)(同时受访)(文中写到)", "photographed 李摄影 1: credited"], site.Facts("/zh/people/li/", "section"));
        Assert.Equal(["interviewed 采访李 1: talked", "about 报道中的李 1: named", "translated 李翻译 1: rendered"], site.Facts("/zh/people/li/page/2/", "section"));
        Assert.Equal("报道中的李 1 /zh/people/li/page/2/#about", site.Facts("/zh/people/li/", "outline")[3]);
        Assert.Equal("李采写 2 /zh/people/li/#written", site.Facts("/zh/people/li/page/2/", "outline")[0]);
    }

    [Fact]
    public void What_somebody_did_is_said_even_when_it_is_but_one_thing()
    {
        var site = TestSite.Build(Templates + StoryText.Of("named", "2023", "people: [li]")).Clean();

        Assert.Equal("about 报道中的李 1: named", site.Fact("/zh/people/li/", "section"));
        Assert.Equal("about 报道中的Li 1: named", site.Fact("/en/people/li/", "section"));
        Assert.Empty(site.Facts("/zh/people/li/", "outline"));
    }
}
