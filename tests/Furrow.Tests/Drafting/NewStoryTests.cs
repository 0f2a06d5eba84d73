using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Drafting;
using Furrow.Files;
using Furrow.Tests.Sites;
using System.Text;

namespace Furrow.Tests.Drafting;

public class NewStoryTests
{
    private const string Site = """
        -- site.config.json --
        {
          "baseUrl": "https://example.org/",
          "title": { "zh": "犁痕", "en": "Furrow" },
          "languages": [
            { "key": "zh", "tag": "zh-Hans", "label": "中文" },
            { "key": "en", "tag": "en", "label": "English" }
          ],
          "vocabularies": { "tags": "closed" }
        }
        -- content/vocabulary/tags.yml --
        farming: { zh: 农业, en: Farming }
        -- content/2023/first-furrow/index.zh.md --
        ---
        title: 甲
        date: 2023
        ---
        正文。
        """;

    private static (IReadOnlyList<DraftFile> Files, string[] Diagnostics) Build(NewStory story)
    {
        var diagnostics = new DiagnosticBag();
        var site = ExistingSite.Read(new MemoryFileTree(SiteText.Read(Site, PlainSite.Text)), diagnostics)!;
        var files = new NewStoryBuilder(site, diagnostics).Build(story);
        return (files, [.. diagnostics.ToSortedList().Select(d => $"{d.Rule.Id}: {d.Message}")]);
    }

    private static string TextOf(DraftFile file) => Encoding.UTF8.GetString(file.Content.Span);

    [Fact]
    public void A_title_and_a_date_are_enough()
    {
        var (files, diagnostics) = Build(new NewStory { Title = "春耕第一犁", Date = "2023-02-16" });

        Assert.Empty(diagnostics);
        var file = Assert.Single(files);
        Assert.Equal("content/2023/chun-geng-di-yi-li/index.zh.md", file.Path);
        Assert.Equal("""
            ---
            title: 春耕第一犁
            date: 2023-02-16
            draft: true
            # Remove the `#` before what there is to say, and `draft: true` to publish.
            # summary: ""
            # kicker: ""
            # deck: ""
            # authors: []
            # photographers: []
            # tags: []
            # places: []
            # column: ID
            # series: ID
            # issue: { publication: "", number: "", page: "" }
            # photos:
            #   - id: photo-1
            #     src: photo-1.jpg
            #     caption: ""
            #     alt: ""
            ---

            <!-- The text, in Markdown. An empty line ends a paragraph; `## ` begins a heading. -->

            """, TextOf(file), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("The first furrow, again", "en", "original: en")]
    [InlineData("春耕 Spring", "zh", "title: 春耕 Spring")]
    public void The_original_is_in_the_language_of_the_titles_script(string title, string language, string line)
    {
        var (files, _) = Build(new NewStory { Title = title, Date = "2023" });

        Assert.EndsWith($"/index.{language}.md", Assert.Single(files).Path, StringComparison.Ordinal);
        Assert.Contains($"\n{line}\n", TextOf(files[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_gives_a_taken_id_gets_another()
    {
        var (files, _) = Build(new NewStory { Title = "First furrow", Date = "2023" });

        Assert.Equal("content/2023/first-furrow-2/index.en.md", Assert.Single(files).Path);
    }

    [Theory]
    [InlineData("2023-02~", "content/2023")]
    [InlineData("199X", "content/199X")]
    [InlineData("../1985", "content/1985")]
    public void A_story_goes_to_the_folder_of_its_year(string date, string folder) =>
        Assert.Equal($"{folder}/a/index.en.md", Assert.Single(Build(new NewStory { Title = "A", Id = "a", Date = date }).Files).Path);

    [Fact]
    public void A_page_needs_no_date() =>
        Assert.Equal("content/contact/index.en.md", Assert.Single(Build(new NewStory { Title = "Contact", Kind = "page" }).Files).Path);

    [Fact]
    public void All_that_is_said_is_in_the_front_matter_and_translations_are_laid_out()
    {
        var (files, diagnostics) = Build(new NewStory
        {
            Title = "问答: 一",
            Id = "qa",
            Date = "2023",
            Kind = "interview",
            Languages = ["zh", "en"],
            Folder = "content/new/",
            IsDraft = false,
            Terms = new Dictionary<VocabularyKind, IReadOnlyList<string>> { [VocabularyKind.Tags] = ["farming"], [VocabularyKind.Columns] = ["notes"] },
        });

        Assert.Empty(diagnostics);
        Assert.Equal(["content/new/qa/index.zh.md", "content/new/qa/index.en.md"], files.Select(f => f.Path));
        Assert.StartsWith("---\ntitle: \"问答: 一\"\ndate: \"2023\"\nkind: interview\ntags: [farming]\ncolumn: notes\n#", TextOf(files[0]), StringComparison.Ordinal);
        Assert.Contains("# 问答: 一\ntitle: \"\"\ntranslation:\n  kind: human\ndraft: true\n---\n", TextOf(files[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var (files, diagnostics) = Build(new NewStory
        {
            Title = " ",
            Id = "a b",
            Date = "16.2.2023",
            Kind = "interveiw",
            Languages = ["zh", "fr"],
            Folder = "content/vocabulary",
            Terms = new Dictionary<VocabularyKind, IReadOnlyList<string>> { [VocabularyKind.Tags] = ["framing", "x"] },
        });

        Assert.Empty(files);
        Assert.Equal(
        [
            "FUR0902: A story needs a title: `furrow new TITLE`.",
            "FUR0902: Stories cannot go to `content/vocabulary`; `--folder` must be content, or a folder below it that is not content/vocabulary, with `/` between its parts.",
            "FUR0902: The id `a b` cannot be used: it must be letters a–z, digits, `-`, `_` and `.`, beginning and ending with a letter or digit. Give another with `--id`.",
            "FUR0902: `--date`: `16.2.2023` is not an EDTF date; write it as `2023-02-16`, `2023-02`, `2023`, `202X`, `2023-21` (a season) or `2023-02-16/2023-02-17`.",
            "FUR0902: `--kind` cannot be `interveiw`; it is one of news, interview, feature, notebook, photo, page; did you mean `interview`?",
            "FUR0902: `framing` is not in content/vocabulary/tags.yml, which is closed; did you mean `farming`?",
            "FUR0902: `x` is not in content/vocabulary/tags.yml, which is closed; add it there first, with a name in each language.",
            "FUR0904: `fr` is none of the site's languages; they are zh (中文), en (English). site.config.json lists them.",
        ], diagnostics);
    }

    [Theory]
    [InlineData("first-furrow")]
    [InlineData("First-Furrow")]
    public void An_id_that_is_taken_is_refused(string id) =>
        Assert.Equal(["FUR0902: There is a story `first-furrow` already; give this one another id with `--id`, or translate that one with `furrow new translation first-furrow LANG`."],
            Build(new NewStory { Title = "A", Id = id, Date = "2023" }).Diagnostics);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_story_without_a_date_is_refused(string? date) =>
        Assert.Equal(["FUR0902: When the story was printed is missing; give it as exactly as it is known with `--date`: 2023-02-16, 2023-02, 2023-02~ (about) or 2023? (uncertain)."],
            Build(new NewStory { Title = "A", Date = date }).Diagnostics);
}
