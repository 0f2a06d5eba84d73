using AngleSharp.Dom;

namespace Furrow.Tests.Sites;

/// <summary>The archive's first stories: whole, word for word, in both languages.</summary>
public sealed class SeedArchiveTests(SeedSite seed) : IClassFixture<SeedSite>
{
    public static TheoryData<string> Stories => [.. SeedSite.Stories];

    [Fact]
    public void The_archive_builds_with_nothing_to_mend() => seed.Build.Clean();

    [Theory]
    [MemberData(nameof(Stories))]
    public void Each_story_has_a_page_in_both_languages_without_a_stray_asterisk(string story)
    {
        foreach (var language in (string[])["zh", "en"])
        {
            var page = seed.Site.Page(SeedSite.PathOf(story, language));
            Assert.DoesNotContain("**", page.DocumentElement.TextContent, StringComparison.Ordinal);
            Assert.NotEmpty(Paragraphs(story, language));
        }
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void The_text_is_the_printed_one_from_the_first_word_to_the_last(string story) =>
        Assert.Equal(SeedPage.Paragraphs(story), Paragraphs(story, "zh").Select(p => Squeezed(Plain(p))));

    [Theory]
    [MemberData(nameof(Stories))]
    public void Banners_columns_headlines_bylines_captions_and_credits_are_on_the_page(string story)
    {
        var text = Squeezed(Plain(seed.Site.Page(SeedSite.PathOf(story, "zh")).QuerySelector("main")!));

        foreach (var line in SeedPage.Display(story))
            Assert.Contains(line, text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_seed_page_is_all_there()
    {
        var known = SeedSite.Stories.Sum(s => SeedPage.Paragraphs(s).Sum(p => p.Length) + SeedPage.Display(s).Sum(d => d.Length));

        Assert.Equal(Squeezed(SeedPage.Text).Replace("**", "", StringComparison.Ordinal).Replace("##", "", StringComparison.Ordinal).Length, known);
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Every_Chinese_paragraph_has_its_English_one(string story)
    {
        Assert.Equal(Ids("zh"), Ids("en"));
        Assert.All(Paragraphs(story, "en"), p => Assert.Matches("[A-Za-z]{2}", p.TextContent));

        List<string?> Ids(string language) => [.. Paragraphs(story, language).Select(p => p.Id)];
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_feature_and_its_sidebar_link_to_each_other(string language)
    {
        Assert.Contains(Links("kunlun-community"), href => href == $"/{language}/2023/02/kunlun-community-notebook/");
        Assert.Contains(Links("kunlun-community-notebook"), href => href == $"/{language}/2023/02/kunlun-community/");

        IEnumerable<string?> Links(string story) =>
            seed.Site.Page(SeedSite.PathOf(story, language)).QuerySelectorAll("main a").Select(a => a.GetAttribute("href"));
    }

    [Fact]
    public void Doubtful_readings_are_marked_and_explained()
    {
        var marks = seed.Site.Page(SeedSite.PathOf("industry-interview", "zh")).QuerySelectorAll(".doubtful").Select(m => m.TextContent);

        Assert.Equal(["青海洽会", "链链补链强链", "开博投推介", "陕西建新能源", "进迪公司"], marks);
    }

    [Fact]
    public void A_person_has_a_page_with_both_stories() =>
        Assert.Equal(2, seed.Site.Page("zh/people/cheng-ningning/index.html").QuerySelectorAll("main a[href^='/zh/2023/02/kunlun-community']").Select(a => a.GetAttribute("href")).Distinct().Count());

    private List<IElement> Paragraphs(string story, string language) =>
        [.. seed.Site.Page(SeedSite.PathOf(story, language)).QuerySelectorAll("main [id]").Where(e => e.Id is ['p', >= '1' and <= '9', ..])];

    // The text as a reader reads it: the notes' numbers are Furrow's, not the newspaper's.
    private static string Plain(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var note in copy.QuerySelectorAll(".doubt-ref, .visually-hidden").ToList())
            note.Remove();
        return copy.TextContent;
    }

    private static string Squeezed(string text) => SeedPage.Squeezed(text);
}
