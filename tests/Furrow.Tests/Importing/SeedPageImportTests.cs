using Furrow.Config;
using Furrow.Content;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Help;
using Furrow.Importing.Newspaper;
using Furrow.Tests.Sites;
using Furrow.Text;

namespace Furrow.Tests.Importing;

/// <summary>The archive's first page, imported, beside the articles that were made of it by hand.</summary>
public sealed class SeedPageImportTests
{
    private static readonly Dictionary<string, byte[]> Site = RepositoryFiles.Site();
    private static readonly ImportedPage Page =
        ImportedPage.Of(System.Text.Encoding.UTF8.GetBytes(SeedPage.Text), Site, new PageImportOptions { Date = EdtfDate.Parse("2023-02~") });

    public static TheoryData<int, string> Stories => new()
    {
        { 0, "industry-interview" }, { 1, "kunlun-community" }, { 2, "kunlun-community-notebook" }, { 3, "first-furrow" },
    };

    [Fact]
    public void The_four_stories_are_found_in_the_order_of_the_page() =>
        Assert.Equal(["抢抓机遇 加力提速 推进工业经济高质量发展", "把社区建设成居民的“幸福港湾”", "社区治理的“幸福密码”", "黄河岸边 开启春耕第一犁"], Page.Titles);

    [Theory]
    [MemberData(nameof(Stories))]
    public void The_text_is_that_of_the_article_made_by_hand_paragraph_for_paragraph(int index, string story)
    {
        Assert.Equal(Paragraphs(ByHand(story).Body), Paragraphs(Imported(index).Body));

        static string[] Paragraphs(string body) => body.Trim().Split("\n\n");
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void The_front_matter_is_that_of_the_article_made_by_hand_as_far_as_the_page_tells(int index, string story)
    {
        var (hand, import) = (ByHand(story).FrontMatter, Imported(index).FrontMatter);

        Assert.Equal(Facts(hand), Facts(import));
        // Ids of photographs are the editor's: `volunteers` by hand, `photo-1` here.
        Assert.Equal(hand.Photos.Select(Photo), import.Photos.Select(Photo));
        Assert.True(import.Draft);
        Assert.Equal(TranscriptionMethod.Ocr, import.Transcription!.Method);
        Assert.False(import.Transcription.Checked);
    }

    // By hand alone: summaries, tags, places, the people a text speaks of, and what is doubtful in the words themselves.
    [Theory]
    [MemberData(nameof(Stories))]
    public void What_only_a_reader_knows_is_left_to_the_editor(int index, string story)
    {
        var (hand, import) = (ByHand(story).FrontMatter, Imported(index).FrontMatter);

        Assert.NotNull(hand.Summary);
        Assert.NotNull(hand.Tags);
        Assert.Null(import.Summary);
        Assert.Null(import.Tags);
        Assert.Null(import.Places);
        Assert.Null(import.People);
        Assert.Empty(import.Transcription!.Notes);
    }

    [Fact]
    public void The_note_is_a_sidebar_to_the_report_before_it() =>
        Assert.Equal(Page.Import!.Stories[1].Id, Imported(2).FrontMatter.PartOf?.Value);

    [Fact]
    public void All_that_was_not_sure_is_listed_with_its_place() => Assert.Equal(
        [
            "page.md:3:4: warning FUR0923: The banner “抢抓机遇促发展·青海在行动” was given to the story under it alone; give it as `series` to others that it stands over.",
            "page.md:30:1: warning FUR0925: “效专项行动中实现哪些目标呢？有哪些工…” was joined to the paragraph before it, which ended in the middle of a sentence (“…我省在招商引资提”); part them if they do not belong together.",
            "page.md:40:4: warning FUR0923: The banner “新时代 新征程 新伟业” was given to the story under it alone; give it as `series` to others that it stands over.",
            "page.md:40:4: warning FUR0923: The story was taken for `kind: feature`, since it is long and has no dateline; check it.",
            "page.md:92:4: warning FUR0923: The note was taken for a sidebar (`partOf`) to “把社区建设成居民的“幸福港湾””, which stands before it and has the same author; check it.",
            "page.md:104:1: warning FUR0925: “带来了挑战。面对困难，昆仑社区的全体…” was joined to the paragraph before it, which ended in the middle of a sentence (“…民带来了福利，也”); part them if they do not belong together.",
            "page.md:108:82: warning FUR0927: This `”` has no other half in its paragraph; compare the print, and note it under `transcription` if the print is so.",
            "page.md:112:1: warning FUR0923: The story was taken for `kind: photo`, since it has a photograph, little text and no byline; check it.",
        ], Page.Diagnostics);

    [Fact]
    public void Nothing_of_the_page_is_left_out_but_the_signs_of_headings()
    {
        Assert.Empty(Page.LeftOut);
        Assert.Equal(Enumerable.Repeat("##", 7), Page.Import!.Signs.Select(sign => Page.Import.Page[sign]));
        Assert.Empty(Page.Import.NewTerms);
    }

    [Fact]
    public void A_site_that_knows_no_names_finds_the_same_stories_and_gives_the_people_the_same_ids()
    {
        var page = ImportedPage.Of(SeedPage.Text, "", new PageImportOptions { Date = EdtfDate.Parse("2023-02~") });

        Assert.Equal(Page.Titles, page.Titles);
        Assert.Equal(Page.Drafts.Select(draft => (draft.Kind, draft.Column, draft.Series)), page.Drafts.Select(draft => (draft.Kind, draft.Column, draft.Series)));
        Assert.Equal(
            ["cheng-ningning", "dong-shiyu", "feng-juan", "luan-yujia", "yang-zhong"],
            page.Import!.NewTerms.Where(term => term.Kind == VocabularyKind.People).Select(term => term.Id));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_documentation_shows_what_the_import_gives_beside_what_was_made_by_hand(string language)
    {
        var record = string.Join('\n', Stories.Select(row => row.Data).Select(story =>
            SeedImportRecord.Of(story.Item2, Imported(story.Item1), ByHand(story.Item2), DoubtsOf(story.Item1), language)));

        Assert.Contains(record, HelpPages.Find("furrow-import", language == "zh"), StringComparison.Ordinal);
    }

    private static List<string> DoubtsOf(int index)
    {
        var starts = Page.Import!.Stories.Select(story => story.Draft.Start).Append(int.MaxValue).ToList();
        return [.. Page.Import.Diagnostics
            .Where(found => found.Location?.Position is { } at && at.Line >= LineOf(starts[index]) && (index + 1 == Page.Import.Stories.Count || at.Line < LineOf(starts[index + 1])))
            .Select(found => found.Rule.Id)];

        static int LineOf(int offset) => Page.Import!.Page.At(offset).Position!.Value.Line;
    }

    private static IEnumerable<(string Key, string Value)> Facts(FrontMatter article) =>
    [
        ("title", article.Title!.Value),
        ("kicker", article.Kicker ?? ""),
        ("deck", article.Deck ?? ""),
        ("date", article.Date!.Value.ToString()),
        ("kind", article.Kind!.Value.ToString()),
        ("authors", Listed(article.Authors)),
        ("photographers", Listed(article.Photographers)),
        ("interviewees", Listed(article.Interviewees)),
        ("column", article.Column?.Value ?? ""),
        ("series", article.Series?.Value ?? ""),
        ("has partOf", $"{article.PartOf is not null}"),
    ];

    private static (string? Caption, string Credit, string? Source) Photo(PhotoEntry photo) => (photo.Caption, Listed(photo.Credit), photo.Source?.Value);

    private static string Listed(IReadOnlyList<Located<string>>? ids) => string.Join(", ", (ids ?? []).Select(id => id.Value));

    private static (FrontMatter FrontMatter, string Body) Imported(int index) => Read(Page.Article(index));

    private static (FrontMatter FrontMatter, string Body) ByHand(string story) =>
        Read(System.Text.Encoding.UTF8.GetString(Site[$"content/2023/{story}/index.zh.md"]));

    private static (FrontMatter FrontMatter, string Body) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        var frontMatter = FrontMatterReader.Read(YamlDocumentReader.ReadMapping(text[4..(end + 1)], "a.md", 1, diagnostics)!, "a.md", diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return (frontMatter, text[(end + 5)..]);
    }
}
