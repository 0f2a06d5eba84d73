using System.Text;
using Furrow.Diagnostics;
using Furrow.Drafting;
using Furrow.Files;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Drafting;

public class TranslationBuilderTests
{
    private const string Interview = """
        -- content/vocabulary/people.yml --
        yang-zhong: { zh: 杨忠, en: Yang Zhong }
        -- content/2023/talk/plough.png --
        PNG 3x2
        -- content/2023/talk/index.zh.md --
        ---
        kicker: 引题
        title: "问: 答"
        deck: ——访杨忠
        summary: 一句话。
        date: 2023-02
        kind: interview
        interviewees: [yang-zhong]
        photos:
          - id: plough
            src: plough.png
            caption: 第一犁
          - id: lost
            caption: 未收
        transcription:
          notes:
            - quote: 进迪
              note: 存疑
        ---
        **记者：**进迪？

        **杨忠：**是。
        """;

    private static (DraftFile? File, string[] Diagnostics) Build(IReadOnlyDictionary<string, byte[]> files, string id, string language, string kind = "human")
    {
        var diagnostics = new DiagnosticBag();
        var site = ExistingSite.Read(new MemoryFileTree(files), new DiagnosticBag())!;
        var file = new TranslationBuilder(site, diagnostics).Build(id, language, kind);
        return (file, [.. diagnostics.ToSortedList().Select(d => $"{d.Location}{(d.Location is null ? "" : ": ")}{d.Rule.Id}: {d.Message}")]);
    }

    private static Dictionary<string, byte[]> With(IReadOnlyDictionary<string, byte[]> files, DraftFile file) =>
        new(files) { [file.Path] = file.Content.ToArray() };

    [Fact]
    public void A_translation_is_laid_out_with_the_originals_words_over_empty_places()
    {
        var (file, diagnostics) = Build(SiteText.Read(Interview, PlainSite.Text), "talk", "en", "unofficial");

        Assert.Empty(diagnostics);
        Assert.Equal("content/2023/talk/index.en.md", file!.Path);
        var text = Encoding.UTF8.GetString(file.Content.Span);
        var hash = System.Text.RegularExpressions.Regex.Match(text, "sha256:[0-9a-f]{16}").Value;
        Assert.Equal($"""
            ---
            # Translate what stands after `#` into the quotation marks below it. What is the same in every language
            # (date, authors, tags, …) is inherited from index.zh.md. Remove `draft: true` to publish.
            # 引题
            kicker: ""
            # 问: 答
            title: ""
            # ——访杨忠
            deck: ""
            # 一句话。
            summary: ""
            photos:
              - id: plough
                # 第一犁
                caption: ""
                alt: ""
              - id: lost
                # 未收
                caption: ""
            # Doubtful readings of the original, for notes on the translation:
            # transcription:
            #   notes:
            #     - quote: 进迪
            #       note: 存疑
            translation:
              kind: unofficial
              source: "{hash}"
            draft: true
            ---

            <!-- **记者：**进迪？ -->
            **Reporter:** 

            <!-- **杨忠：**是。 -->
            **Yang Zhong:** 

            """, text, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void It_builds_as_a_draft_and_asks_for_what_is_empty_when_it_is_published()
    {
        var files = SiteText.Read(Interview.Replace("    caption: 第一犁", "    caption: 第一犁\n    alt: 犁"), PlainSite.Text);
        var draft = With(files, Build(files, "talk", "en").File!);

        TestSite.Build(draft).Clean();
        var preview = TestSite.Build(draft, new BuildOptions { IncludeDrafts = true }).Clean();
        Assert.Equal("talk", preview.Fact("/en/2023/02/talk/", "headline"));

        draft["content/2023/talk/index.en.md"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(draft["content/2023/talk/index.en.md"]).Replace("draft: true\n", "", StringComparison.Ordinal));
        Assert.Equal(
        [
            "content/2023/talk/index.en.md:5:9: error FUR0107: `kicker` is empty; give it a text or remove the key.",
            "content/2023/talk/index.en.md:7:8: error FUR0107: `title` is empty; give it a text or remove the key.",
            "content/2023/talk/index.en.md:9:7: error FUR0107: `deck` is empty; give it a text or remove the key.",
            "content/2023/talk/index.en.md:11:10: error FUR0107: `summary` is empty; give it a text or remove the key.",
            "content/2023/talk/index.en.md:13:5: error FUR0406: The photo `plough` has no `alt` in this language; say in a sentence what it shows, for readers who cannot see it.",
            "content/2023/talk/index.en.md:15:14: error FUR0107: `caption` is empty; give it a text or remove the key.",
            "content/2023/talk/index.en.md:17:10: error FUR0107: `alt` is empty; give it a text or remove the key.",
            "content/2023/talk/index.en.md:20:14: error FUR0107: `caption` is empty; give it a text or remove the key.",
        ], TestSite.Build(draft).Diagnostics);
    }

    [Fact]
    public void The_translation_of_an_original_without_text_records_the_original_too()
    {
        var files = SiteText.Read("""
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2023
            draft: true
            ---
            """, PlainSite.Text);

        var (file, diagnostics) = Build(files, "a", "en");

        Assert.Empty(diagnostics);
        Assert.Contains("translation:\n  kind: human\n  source: \"sha256:", Encoding.UTF8.GetString(file!.Content.Span), StringComparison.Ordinal);
        // Which a check takes for the hash of the original as it is.
        Assert.DoesNotContain(TestSite.Build(With(files, file), new BuildOptions { ChecksLanguage = true, IncludeDrafts = true }).Result.Diagnostics, d => d.Rule == Rules.StaleTranslation);
    }

    [Fact]
    public void Comments_alone_are_no_text()
    {
        var files = SiteText.Read("""
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2023
            ---
            <!-- 正文 -->

            <!-- 未完
            """, PlainSite.Text);

        Assert.Equal(["content/a/index.zh.md:4:1: error FUR0111: The article ends with its front matter; write its text below this line, or set `draft: true` and write it later."],
            TestSite.Build(files).Diagnostics);
    }

    [Fact]
    public void Every_story_of_the_archive_can_be_laid_out_anew_in_either_language()
    {
        var files = RepositoryFiles.Site();
        foreach (var (story, language) in SeedSite.Stories.SelectMany(story => new[] { "en", "fr" }, (story, language) => (story, language)))
            AssertLaysOut(files, $"content/2023/{story}", story, language);
    }

    [Fact]
    public void Stories_of_every_make_can_be_laid_out()
    {
        var files = GeneratedSite.Files(60, seed: 7);
        for (var i = 1; i < 60; i += 3)
            AssertLaysOut(files, $"content/{i % 7}/story-{i}", $"story-{i}", "en");
    }

    private static void AssertLaysOut(Dictionary<string, byte[]> archive, string folder, string id, string language)
    {
        var files = new Dictionary<string, byte[]>(archive);
        files.Remove($"{folder}/index.{language}.md");
        files["site.config.json"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["site.config.json"]).Replace(
            "{ \"key\": \"en\"", "{ \"key\": \"fr\", \"tag\": \"fr\", \"label\": \"Français\" },\n{ \"key\": \"en\"", StringComparison.Ordinal));

        var laidOut = With(files, Build(files, id, language).File!);

        var result = TestSite.Build(laidOut, new BuildOptions { IncludeDrafts = true }).Result;
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error || d.Location?.Path == $"{folder}/index.{language}.md");
        Assert.Equal(BuildOutcome.Published, result.Outcome);
    }

    [Theory]
    [InlineData("tlak", "en", "FUR0903: There is no story `tlak`; did you mean `talk`?")]
    [InlineData("zebra", "en", "FUR0903: There is no story `zebra`; a story's id is the name of its folder below content/.")]
    [InlineData("broken", "en", "content/broken/index.zh.md: FUR0903: The story `broken` has mistakes that must be mended first; `furrow check` tells which.")]
    [InlineData("talk", "fr", "FUR0904: `fr` is none of the site's languages; they are zh (中文), en (English). site.config.json lists them.")]
    [InlineData("talk", "zh", "content/2023/talk/index.zh.md: FUR0905: 中文 (zh) is the language of the original itself; choose another.")]
    [InlineData("done", "en", "content/done/index.en.md: FUR0905: The translation is here already; edit it, or delete it to lay it out anew.")]
    public void What_cannot_be_laid_out_is_explained(string id, string language, string message)
    {
        var files = SiteText.Read(Interview + """

            -- content/broken/index.zh.md --
            ---
            title: 甲
            ---
            正文。
            -- content/done/index.zh.md --
            ---
            title: 甲
            date: 2023
            ---
            正文。
            -- content/done/index.en.md --
            ---
            title: A
            ---
            Text.
            """, PlainSite.Text);

        var (file, diagnostics) = Build(files, id, language);

        Assert.Null(file);
        Assert.Equal([message], diagnostics);
    }
}
