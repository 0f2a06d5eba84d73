namespace Furrow.Tests.Sites;

public class RuleSettingTests
{
    private const string Story = """
        -- content/2023/first/index.zh.md --
        ---
        title: 春耕
        date: 2023-02-16
        IGNORE
        ---
        正文。<blink>闪</blink>
        """;

    [Fact]
    public void A_warning_is_a_warning_unless_someone_says_otherwise()
    {
        var site = TestSite.Build(Story.Replace("IGNORE", "kind: news", StringComparison.Ordinal));

        Assert.Equal(BuildOutcome.Published, site.Result.Outcome);
        Assert.Contains(site.Diagnostics, line => line.StartsWith("content/2023/first/index.zh.md:6:4: warning FUR0408:", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_is_left_alone_by_the_rules_it_names() =>
        TestSite.Build(Story.Replace("IGNORE", "ignore: FUR0408", StringComparison.Ordinal)).Clean();

    [Fact]
    public void A_site_can_switch_a_rule_off() =>
        TestSite.Build(Config("\"FUR0408\": \"off\"")).Clean();

    [Fact]
    public void A_site_can_make_an_error_of_a_warning()
    {
        var site = TestSite.Build(Config("\"FUR0408\": \"error\""));

        Assert.Equal(BuildOutcome.ContentErrors, site.Result.Outcome);
        Assert.Contains(site.Diagnostics, line => line.StartsWith("content/2023/first/index.zh.md:5:4: error FUR0408:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_that_no_site_can_live_with_stays()
    {
        Assert.Equal(
            ["site.config.json:4:25: error FUR0003: FUR0101 (file is not UTF-8) cannot be changed: no site can be built in spite of it. Remove the line."],
            TestSite.Build(Config("\"FUR0101\": \"off\"")).Diagnostics);
        Assert.Contains(
            "content/2023/first/index.zh.md:4:9: error FUR0107: FUR0101 (file is not UTF-8) cannot be ignored: no site can be built in spite of it. Remove it here.",
            TestSite.Build(Story.Replace("IGNORE", "ignore: FUR0101", StringComparison.Ordinal)).Diagnostics);
    }

    [Fact]
    public void A_rule_that_is_none_is_an_error()
    {
        Assert.Contains(
            "content/2023/first/index.zh.md:4:10: error FUR0107: `FUR0480` is no rule of Furrow; did you mean `FUR0408`?",
            TestSite.Build(Story.Replace("IGNORE", "ignore: [FUR0480]", StringComparison.Ordinal)).Diagnostics);
        Assert.Contains(TestSite.Build(Config("\"FUR0480\": \"off\"")).Diagnostics,
            line => line.StartsWith("site.config.json:4:14: error FUR0004: `FUR0480` is not a key here; did you mean `FUR0408`?", StringComparison.Ordinal));
    }

    private static string Config(string rule) => $$"""
        -- site.config.json --
        { "baseUrl": "https://example.org/", "title": { "zh": "犁痕", "en": "Furrow" },
          "languages": [ { "key": "zh", "tag": "zh-Hans", "label": "中文" }, { "key": "en", "tag": "en", "label": "English" } ],
          "defaultLanguage": "zh",
          "rules": { {{rule}} } }

        """ + Story.Replace("IGNORE\n", "", StringComparison.Ordinal);
}
