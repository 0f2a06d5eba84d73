using System.Text;
using Furrow.Files;

namespace Furrow.Tests.Sites;

/// <summary>What authors can get wrong in a file by itself: each mistake has its place and says its mend.</summary>
public class SourceErrorTests
{
    [Fact]
    public void An_article_without_front_matter() => AssertArticle("""
        正文。
        """,
        "content/a/index.zh.md:1:1: error FUR0102: An article begins with front matter: a line `---`, then `title: …` and more, then a line `---`.");

    [Fact]
    public void An_empty_file() => AssertArticle("",
        "content/a/index.zh.md:1:1: error FUR0102: This file is empty: write the article, or delete the file if there is none in this language yet.");

    [Fact]
    public void Front_matter_that_is_not_closed() => AssertArticle("""
        ---
        title: 甲
        date: 2023

        正文。
        """,
        "content/a/index.zh.md:1:1: error FUR0103: The front matter that begins here is not closed; put a line `---` after its last key.");

    [Fact]
    public void YAML_that_does_not_parse() => AssertArticle("""
        ---
        title: "甲
        date: 2023
        ---
        正文。
        """,
        "content/a/index.zh.md:2:8: error FUR0104: The quotation mark that opens here is not closed; put the same mark at the text's end.");

    [Fact]
    public void YAML_that_nests_without_end_is_refused_not_met_with_a_crash()
    {
        var site = TestSite.Build($"""
            -- content/a/index.zh.md --
            ---
            title: {new string('[', 100_000)}
            ---
            正文。
            """);

        Assert.StartsWith("content/a/index.zh.md:2:", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
        Assert.Contains("error FUR0104", site.Diagnostics[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Anchors_and_aliases() => AssertArticle("""
        ---
        title: &t 甲
        date: 2023
        ---
        正文。
        """,
        "content/a/index.zh.md:2:8: error FUR0104: This YAML does not parse: Anchors (&name) are not supported; write the value out. Check quotes, colons and indents on this line and the one before.");

    [Theory]
    [InlineData("－－－")]
    [InlineData("——")]
    public void Hyphens_of_a_Chinese_keyboard_at_the_front_matter(string fence) => AssertArticle($"{fence}\ntitle: 甲\ndate: 2023\n---\n正文。\n",
        "content/a/index.zh.md:1:1: error FUR0102: This line is to be `---`: three hyphens, typed with the Latin keyboard and with nothing before them.");

    [Fact]
    public void An_item_of_a_list_that_is_yet_to_be_written_is_no_end_of_the_front_matter() => AssertArticle("---\ntitle: 甲\ntags:\n  -\n  ---\n正文。\n",
        "content/a/index.zh.md:5:3: error FUR0103: The front matter is not closed: this line is to be `---`, three hyphens, typed with the Latin keyboard and with nothing before them.");

    [Fact]
    public void Hyphens_of_a_Chinese_keyboard_after_the_front_matter() => AssertArticle("---\ntitle: 甲\ndate: 2023\n－－－\n正文。\n",
        "content/a/index.zh.md:4:1: error FUR0103: The front matter is not closed: this line is to be `---`, three hyphens, typed with the Latin keyboard and with nothing before them.");

    [Fact]
    public void An_unknown_key_gets_the_nearest_name() => AssertArticle("""
        ---
        title: 甲
        date: 2023
        kiker: 引题
        ---
        正文。
        """,
        "content/a/index.zh.md:4:1: error FUR0105: `kiker` is not a key here; did you mean `kicker`?");

    [Fact]
    public void An_unknown_key_that_is_like_none_gets_the_list() => AssertArticle("""
        ---
        title: 甲
        date: 2023
        issue:
          number: 7
          frobnicate: 1
        ---
        正文。
        """,
        "content/a/index.zh.md:6:3: error FUR0105: `frobnicate` is not a key here; the keys are edition, number, page, publication.");

    [Fact]
    public void A_duplicate_key() => AssertArticle("""
        ---
        title: 甲
        date: 2023
        title: 乙
        ---
        正文。
        """,
        "content/a/index.zh.md:4:1: error FUR0106: `title` already stands on line 2; keep one of the two.");

    [Fact]
    public void A_photo_listed_twice() => AssertArticle("""
        ---
        title: 甲
        date: 2023
        photos:
          - id: ox
          - id: ox
        ---
        正文。
        """,
        "content/a/index.zh.md:6:9: error FUR0106: The photo `ox` is listed twice; keep one or give it another id.");

    [Theory]
    [InlineData("title: [甲, 乙]", "4:8", "`title` must be a text, and this is a list.")]
    [InlineData("title:", "4:7", "`title` is empty; give it a text or remove the key.")]
    [InlineData("weight: heavy", "4:9", "`weight` must be a whole number, and this is a text.")]
    [InlineData("draft: maybe", "4:8", "`draft` must be `true` or `false`, and this is a text.")]
    [InlineData("kind: storry", "4:7", "`kind` cannot be `storry`; it is one of news, interview, feature, notebook, photo, page.")]
    [InlineData("kind: intervew", "4:7", "`kind` cannot be `intervew`; it is one of news, interview, feature, notebook, photo, page; did you mean `interview`?")]
    [InlineData("tags: {a: b}", "4:7", "`tags` must be a list of texts, and this is a mapping.")]
    [InlineData("tags: \"\"", "4:7", "`tags` is empty; give it a text or remove the key.")]
    [InlineData("issue: 7", "4:8", "`issue` must be a mapping (`key: value` lines), and this is the number 7.")]
    [InlineData("photos: ox.jpg", "4:9", "`photos` must be a list, and this is a text.")]
    public void A_value_of_the_wrong_type(string line, string place, string message) => AssertArticle($"""
        ---
        {(line.StartsWith("title", StringComparison.Ordinal) ? "deck: 丙" : "title: 甲")}
        date: 2023
        {line}
        ---
        正文。
        """,
        $"content/a/index.zh.md:{place}: error FUR0107: {message}");

    [Fact]
    public void A_missing_title_and_a_missing_date() => AssertArticle("""
        ---
        deck: 副题
        ---
        正文。
        """,
        "content/a/index.zh.md:2:1: error FUR0108: `date` is missing: when the story was printed, such as 2023-02-16, 2023-02 or, roughly, 2023-02~.",
        "content/a/index.zh.md:2:1: error FUR0108: `title` is missing: the headline.");

    [Fact]
    public void Missing_keys_further_in() => AssertArticle("""
        ---
        title: 甲
        date: 2023
        photos:
          - caption: 牛
        corrections:
          - note: 改
        transcription:
          notes:
            - quote: 正文
        ---
        正文。
        """,
        "content/a/index.zh.md:5:5: error FUR0108: `id` is missing: a name for the photograph, the same in every language.",
        "content/a/index.zh.md:7:5: error FUR0108: `date` is missing: when the correction was made.",
        "content/a/index.zh.md:10:7: error FUR0108: `note` is missing: what is doubtful about them.");

    [Theory]
    [InlineData("2023-02-30")]
    [InlineData("2023-13")]
    [InlineData("16.2.2023")]
    [InlineData("2023-02-17/2023-02-16")]
    public void An_impossible_date(string date)
    {
        var site = TestSite.Build($"""
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: {date}
            ---
            正文。
            """);

        var line = Assert.Single(site.Diagnostics);
        Assert.StartsWith("content/a/index.zh.md:3:7: error FUR0109: ", line, StringComparison.Ordinal);
        Assert.EndsWith(".", line, StringComparison.Ordinal);
        Assert.Equal(BuildOutcome.ContentErrors, site.Result.Outcome);
    }

    [Fact]
    public void An_unknown_language_suffix() => AssertSite("""
        -- content/a/index.zh.md --
        ---
        title: 甲
        date: 2023
        ---
        正文。
        -- content/a/index.eng.md --
        ---
        title: A
        ---
        Text.
        """,
        "content/a/index.eng.md: error FUR0110: `eng` is none of the site's languages (zh, en); did you mean `en`? Rename the file, or add the language to site.config.json.");

    [Fact]
    public void An_empty_article() => AssertArticle("""
        ---
        title: 甲
        date: 2023
        ---

        """,
        "content/a/index.zh.md:4:1: error FUR0111: The article ends with its front matter; write its text below this line, or set `draft: true` and write it later.");

    [Fact]
    public void A_Markdown_file_that_is_no_article_is_left_out_with_a_warning()
    {
        var site = TestSite.Build("""
            -- content/README.md --
            Notes.
            """);

        Assert.Equal(["content/README.md: warning FUR0112: This file is not where an article can be, so it is left out; an article is content/…/STORY/index.zh.md."], site.Diagnostics);
        Assert.Equal(BuildOutcome.Published, site.Result.Outcome);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8()
    {
        var files = SiteText.Read("", PlainSite.Text);
        files["content/a/index.zh.md"] = [.. "---\ntitle: 甲\ndate: 2023\n---\n\n正"u8, 0xB4, 0xBA];

        var site = TestSite.Build(files);

        Assert.Equal(["content/a/index.zh.md:6:2: error FUR0101: Byte 0xB4 here is not UTF-8; save the file as UTF-8 (it may be GB 18030 or UTF-16 now)."], site.Diagnostics);
    }

    [Fact]
    public void A_file_that_cannot_be_read()
    {
        var site = TestSite.Build(new UnreadableFile(new MemoryFileTree(SiteText.Read("-- content/a/index.zh.md --\n", PlainSite.Text)), "content/a/index.zh.md"));

        Assert.Equal(["content/a/index.zh.md: error FUR0113: This file cannot be read: Permission denied."], site.Diagnostics);
        Assert.Equal(BuildOutcome.ContentErrors, site.Result.Outcome);
    }

    [Fact]
    public void A_byte_order_mark_and_CRLF_are_no_mistakes()
    {
        var files = SiteText.Read("", PlainSite.Text);
        files["content/a/index.zh.md"] = Encoding.UTF8.GetBytes("\uFEFF---\r\ntitle: 甲\r\ndate: 2023\r\n---\r\n\r\n正文。\r\n");

        Assert.Contains("正文。", TestSite.Build(files).Clean().Page("/zh/2023/a/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_vocabulary_that_is_wrong_in_many_ways() => AssertSite("""
        -- content/vocabulary/tags.yml --
        spring: 春耕
        nothing: { slug: nothing }
        oxen: { zh: 牛, eng: Oxen }
        oxen: { zh: 牛 }
        -- content/vocabulary/places.yml --
        - Qinghai
        """,
        "content/vocabulary/places.yml:1:1: error FUR0104: This is a list, where `key: value` lines are expected.",
        "content/vocabulary/tags.yml:1:9: error FUR0107: `spring` must be a mapping (`key: value` lines), and this is a text.",
        "content/vocabulary/tags.yml:2:1: error FUR0108: `nothing` has no label; give it one in each language, such as `zh: …`.",
        "content/vocabulary/tags.yml:3:16: error FUR0105: `eng` is not a key here; did you mean `en`?",
        "content/vocabulary/tags.yml:4:1: error FUR0106: `oxen` already stands on line 3; keep one of the two.");

    private sealed class UnreadableFile(IFileTree tree, string unreadable) : IFileTree
    {
        public IReadOnlyList<string> List(string folder) => tree.List(folder);

        public bool Exists(string path) => tree.Exists(path);

        public byte[] Read(string path) => path == unreadable ? throw new UnauthorizedAccessException("Permission denied.") : tree.Read(path);

        public Stream Open(string path) => new MemoryStream(Read(path));
    }

    private static void AssertArticle(string article, params string[] expected) =>
        AssertSite($"-- content/a/index.zh.md --\n{article}", expected);

    private static void AssertSite(string text, params string[] expected)
    {
        var site = TestSite.Build(text);
        Assert.Equal(expected, site.Diagnostics);
        Assert.Equal(BuildOutcome.ContentErrors, site.Result.Outcome);
        Assert.Empty(site.Files);
    }
}
