using Furrow.Files;
using Furrow.Publishing;

namespace Furrow.Tests.Sites;

/// <summary>A config that cannot be used: nothing is built, and each mistake has its place.</summary>
public class ConfigErrorTests
{
    private const string Languages = """
        "languages": [ {"key": "zh", "tag": "zh-Hans", "label": "中文"}, {"key": "en", "tag": "en", "label": "English"} ]
        """;

    [Fact]
    public void No_config()
    {
        var result = new SiteBuilder(new MemoryFileTree(new Dictionary<string, byte[]>()), new BuildOptions())
            .Build(() => throw new InvalidOperationException("There is nothing to publish."), TestContext.Current.CancellationToken);

        Assert.Equal(BuildOutcome.Unusable, result.Outcome);
        Assert.Equal("There is no site.config.json here; run furrow in the site's folder or name it with --site DIR.", Assert.Single(result.Diagnostics).Message);
    }

    [Fact]
    public void A_config_that_is_not_JSON() => AssertConfig("""
        {
          "baseUrl": "https://example.org/",,
        }
        """,
        "site.config.json:2:37: error FUR0002: There is a comma too many here; remove it.");

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{} {}")]
    public void A_config_that_is_no_object(string config)
    {
        var site = TestSite.Build($"-- site.config.json --\n{config}");

        Assert.Matches("^site.config.json:[0-9]+:[0-9]+: error FUR0002: ", Assert.Single(site.Diagnostics));
        Assert.Equal(BuildOutcome.Unusable, site.Result.Outcome);
    }

    [Fact]
    public void Everything_that_an_empty_config_lacks() => AssertConfig("{}",
        "site.config.json:1:1: error FUR0003: `baseUrl` is missing: it is the address the site will have, such as \"https://example.org/archive/\".",
        "site.config.json:1:1: error FUR0003: `languages` is missing: it is a list of two or more languages, such as {\"key\": \"zh\", \"tag\": \"zh-Hans\", \"label\": \"中文\"}.",
        "site.config.json:1:1: error FUR0003: `title` is missing: it is the site's name in each language, such as {\"zh\": \"…\", \"en\": \"…\"}.");

    [Fact]
    public void Values_that_cannot_be_used() => AssertConfig($$"""
        {
          "baseUrl": "example.org",
          "title": { "zh": "犁痕" },
          {{Languages}},
          "defaultLanguage": "zn",
          "pageSize": 0,
          "vocabularies": { "tags": "shut", "tag": "open" },
          "feedSize": "many",
          "feedSize": 10
        }
        """,
        "site.config.json:2:14: error FUR0003: `baseUrl` must be an absolute http or https address without `?` and `#`, and this is `example.org`.",
        "site.config.json:5:22: error FUR0003: `zn` is none of the site's languages (zh, en); did you mean `en`?",
        "site.config.json:6:15: error FUR0003: `pageSize` must be a whole number from 1 to 1000, and this is the number 0.",
        "site.config.json:7:29: error FUR0003: `tags` cannot be `shut`; it is one of open, closed.",
        "site.config.json:7:37: error FUR0004: `tag` is not a key here; did you mean `tags`?",
        "site.config.json:8:15: error FUR0003: `feedSize` must be a whole number from 1 to 1000, and this is a text.",
        "site.config.json:9:3: error FUR0106: `feedSize` already stands on line 8; keep one of the two.");

    [Fact]
    public void An_unknown_key_gets_the_nearest_name() => AssertConfig($$"""
        { "baseURL": "https://example.org/", "title": { "zh": "犁痕" }, {{Languages}}, "baseUrl": "https://example.org/" }
        """,
        "site.config.json:1:3: error FUR0004: `baseURL` is not a key here; did you mean `baseUrl`?");

    [Fact]
    public void Languages_that_cannot_be_used() => AssertConfig("""
        {
          "baseUrl": "https://example.org/",
          "title": { "zh": "犁痕" },
          "languages": [
            { "key": "ZH", "tag": "zh-Hans", "label": "中文" },
            { "key": "zh", "tag": "zh_Hans", "label": "中文" },
            { "key": "zh", "tag": "zh-Hans", "label": "中文" },
            { "key": "zh", "tag": "zh-Hans", "label": "中文" },
            { "key": "en" }
          ]
        }
        """,
        "site.config.json:5:14: error FUR0003: A language's key is two to eight lower-case letters, and this is `ZH`.",
        "site.config.json:6:27: error FUR0003: `zh_Hans` is not a BCP 47 language tag such as `zh-Hans` or `en`.",
        "site.config.json:8:14: error FUR0003: The language `zh` is listed twice; keep one.",
        "site.config.json:9:5: error FUR0003: A language needs `key` (zh), `tag` (zh-Hans) and `label` (中文).");

    [Fact]
    public void A_config_that_is_not_UTF_8()
    {
        var files = SiteText.Read("", PlainSite.Text);
        files["site.config.json"] = [.. "{\n\"title\": \""u8, 0xC0, .. "\"}"u8];

        var site = TestSite.Build(files);

        Assert.StartsWith("site.config.json:2:11: error FUR0101: Byte 0xC0 here is not UTF-8;", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
        Assert.Equal(BuildOutcome.Unusable, site.Result.Outcome);
    }

    [Fact]
    public void A_site_that_cannot_be_written_is_unusable_and_says_why()
    {
        var files = SiteText.Read("", PlainSite.Text);
        var result = new SiteBuilder(new MemoryFileTree(files), new BuildOptions())
            .Build(() => throw new PublishException("Another build is writing."), TestContext.Current.CancellationToken);

        Assert.Equal(BuildOutcome.Unusable, result.Outcome);
        Assert.Equal(("FUR0601", "Another build is writing."), (Assert.Single(result.Diagnostics).Rule.Id, result.Diagnostics[0].Message));
    }

    private static void AssertConfig(string config, params string[] expected)
    {
        var site = TestSite.Build($"-- site.config.json --\n{config}");
        Assert.Equal(expected, site.Diagnostics);
        Assert.Equal(BuildOutcome.Unusable, site.Result.Outcome);
        Assert.Empty(site.Files);
    }
}
