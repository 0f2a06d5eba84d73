using Furrow.Help;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Help;

/// <summary>The documentation as pages of a site.</summary>
public class HelpOnSiteTests
{
    private const string WithEditors = """
        -- site.config.json --
        {
          "baseUrl": "https://example.org/news/",
          "title": { "zh": "犁痕", "en": "Furrow" },
          "languages": [
            { "key": "zh", "tag": "zh-Hans", "label": "中文" },
            { "key": "en", "tag": "en", "label": "English" }
          ],
          "editors": true
        }
        """;

    [Fact]
    public void A_site_with_pages_for_editors_has_the_whole_documentation_in_both_languages()
    {
        var site = TestSite.BuildWithTheme(WithEditors).Clean();

        Assert.All(HelpPages.Ids, id => Assert.True(site.HasPage($"/zh/editors/{id}/") && site.HasPage($"/en/editors/{id}/"), id));
        var page = site.Page("/en/editors/fur0408/");
        Assert.Contains("<h1>FUR0408: raw HTML left out</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/editors/", site.Page("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_lead_to_each_other_below_the_sites_path() => Assert.Contains(
        "<a href=\"/news/zh/editors/front-matter/\">",
        TestSite.BuildWithTheme(WithEditors).Page("/zh/editors/help/"), StringComparison.Ordinal);

    [Fact]
    public void Chinese_words_in_an_English_page_are_marked_as_Chinese() => Assert.Contains(
        "<span lang=\"zh-Hans\">亿元</span>",
        TestSite.BuildWithTheme(WithEditors).Page("/en/editors/furrow-check/"), StringComparison.Ordinal);

    [Fact]
    public void A_site_without_pages_for_editors_has_none() =>
        Assert.False(TestSite.BuildWithTheme("").HasPage("/en/editors/rules/"));
}
