using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Status;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Status;

/// <summary>What is left to do in an archive.</summary>
public class StatusTests
{
    [Fact]
    public void A_story_without_a_translation_is_untranslated()
    {
        var status = Read("""
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2023-02-16
            ---
            正文。
            """);

        Assert.Equal(["2023-02-16|a|甲|original|-|untranslated: en"], Rows(status));
    }

    [Fact]
    public void A_translation_of_an_original_that_has_changed_is_stale()
    {
        var status = Read("""
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2023-02-16
            ---
            正文。
            -- content/a/index.en.md --
            ---
            title: A
            translation: {kind: human, source: "sha256:0123456789abcdef"}
            ---
            Text.
            """);

        Assert.Equal(["2023-02-16|a|甲|original|stale|stale: en"], Rows(status));
        Assert.Equal("the story has no history", status.Stories[0].In(status.Languages[1])!.Staleness!.Unknown);
    }

    [Fact]
    public void A_translation_that_records_no_source_or_the_one_there_is_is_not_stale()
    {
        const string Original = """
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2023-02-16
            ---
            正文。
            -- content/b/index.zh.md --
            ---
            title: 乙
            date: 2023-02-15
            ---
            正文。
            -- content/b/index.en.md --
            ---
            title: B
            ---
            Text.
            -- content/a/index.en.md --
            ---
            title: A
            translation: {kind: human, source: HASH}
            ---
            Text.
            """;
        var hash = Read(Original).Stories[0].Articles[1].Staleness!.Current;

        var status = Read(Original.Replace("HASH", $"\"{hash.ToUpperInvariant()}\"", StringComparison.Ordinal));

        Assert.Equal(["2023-02-16|a|甲|original|translated|", "2023-02-15|b|乙|original|translated|"], Rows(status));
    }

    [Fact]
    public void Transcriptions_that_are_not_checked_photographs_that_are_not_shown_and_drafts()
    {
        var status = Read("""
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2023-02-16
            transcription: {method: ocr}
            photos:
              - {id: ox, src: ox.jpg, alt: 牛}
              - {id: field}
              - {id: plough, src: plough.png, alt: 犁}
            ---
            正文。
            -- content/a/plough.png --
            PNG 3x2
            -- content/a/index.en.md --
            ---
            title: A
            draft: true
            transcription: {method: typed, checked: true}
            ---
            """);

        Assert.Equal(["2023-02-16|a|甲|original|draft|unchecked: zh; photographs: ox (no file), field; drafts: en"], Rows(status));
    }

    [Fact]
    public void Totals_by_year_and_by_term()
    {
        var status = Read("""
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2023-02
            tags: [spring, snow]
            ---
            正文。
            -- content/a/index.en.md --
            ---
            title: A
            ---
            Text.
            -- content/b/index.zh.md --
            ---
            title: 乙
            date: 2023
            tags: [spring]
            draft: true
            ---
            -- content/c/index.zh.md --
            ---
            title: 丙
            date: 2022
            ---
            正文。
            -- content/about/index.zh.md --
            ---
            title: 关于
            kind: page
            ---
            正文。
            """);

        Assert.Equal(
            """
            year  stories  zh  en  untranslated  stale  unchecked  photographs  drafts
            2023  2        2   1   1             -      -          -            1
            2022  1        1   -   1             -      -          -            -
            """.Split('\n'), AlignedText.Lines(StatusTable.OfYears(status)));
        Assert.Equal(
            """
            tags    stories  zh  en  untranslated  stale  unchecked  photographs  drafts
            snow    1        1   1   -             -      -          -            -
            spring  2        2   1   1             -      -          -            1
            """.Split('\n'), AlignedText.Lines(StatusTable.OfTerms(status, Config.VocabularyKind.Tags)));
        Assert.Equal("4 stories and pages (zh 4, en 1); something is left to do in: untranslated 3, stale 0, unchecked 0, photographs 0, drafts 1.", StatusTable.Sum(status));
    }

    [Fact]
    public void Columns_stand_under_one_another_beside_Chinese()
    {
        var table = new StatusTable(["story", "title", "left"], [["a", "春耕", "x"], ["bcdefg", "Ploughing", "y"]]);

        Assert.Equal(
        [
            "story   title      left",
            "a       春耕       x",
            "bcdefg  Ploughing  y",
        ], AlignedText.Lines(table));
    }

    internal static IEnumerable<string> Rows(ArchiveStatus status) => StatusTable.OfStories(status, status.Stories).Rows.Select(row => string.Join('|', row));

    private static ArchiveStatus Read(string text) =>
        new StatusReader(new MemoryFileTree(SiteText.Read(text, PlainSite.Config)), new DiagnosticBag()).Read(new NoHistory(), new WorkPool(new ParallelOptions()))!;

    private sealed class NoHistory : IOriginalHistory
    {
        public (OriginalVersion? Version, string? Problem) Find(string path, string hash, CancellationToken cancellation) => (null, "the story has no history");
    }
}
