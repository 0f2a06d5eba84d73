using Furrow.Content;
using Furrow.Data;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Content;

/// <summary>Keys that are written as Chinese words.</summary>
public class ChineseKeyTests
{
    public static TheoryData<string> Mappings => ["article", "photos", "issue", "translation", "transcription", "notes", "corrections"];

    [Theory]
    [InlineData("副标题: 乙", "4:1", "副标题", "deck")]
    [InlineData("作者: [a]", "4:1", "作者", "authors")]
    [InlineData("記者: [a]", "4:1", "記者", "authors")]
    [InlineData("摘要: 乙", "4:1", "摘要", "summary")]
    [InlineData("标签: [a]", "4:1", "标签", "tags")]
    [InlineData("栏目: a", "4:1", "栏目", "column")]
    [InlineData("photos: [{ id: a, 图注: 牛 }]", "4:19", "图注", "caption")]
    [InlineData("issue: { 版面: 3 }", "4:10", "版面", "page")]
    public void A_Chinese_word_for_a_key_is_told_with_the_key(string line, string place, string word, string key) => Assert.Contains(
        $"content/a/index.zh.md:{place}: error FUR0105: `{word}` is not a key here; did you mean `{key}`?",
        Diagnostics($"title: 甲\ndate: 2024\n{line}"));

    [Fact]
    public void A_title_and_a_date_in_Chinese() => Assert.Equal(
        [
            "content/a/index.zh.md:2:1: error FUR0105: `标题` is not a key here; did you mean `title`?",
            "content/a/index.zh.md:2:1: error FUR0108: `date` is missing: when the story was printed, such as 2023-02-16, 2023-02 or, roughly, 2023-02~.",
            "content/a/index.zh.md:2:1: error FUR0108: `title` is missing: the headline.",
            "content/a/index.zh.md:3:1: error FUR0105: `日期` is not a key here; did you mean `date`?",
        ],
        Diagnostics("标题: 甲\n日期: 2024"));

    [Theory]
    [InlineData("类别: a")]
    [InlineData("翻译: a")]
    public void A_word_that_may_mean_several_keys_gets_the_list(string line) =>
        Assert.Contains(Diagnostics($"title: 甲\ndate: 2024\n{line}"), found => found.Contains("is not a key here; the keys are aliases,", StringComparison.Ordinal));

    [Fact]
    public void A_Chinese_word_with_a_full_width_colon_is_told_of_the_colon_first() => Assert.Equal(
        ["content/a/index.zh.md:2:3: error FUR0104: This is a full-width colon, `：`, and YAML does not take it for one: write `标题: …`, with `:` and a space."],
        Diagnostics("标题：甲\ndate: 2024"));

    [Theory]
    [InlineData("draft: true；", "4:8", "`draft` must be `true` or `false`, and this is a text. The `；` after it does not belong there: write `draft: true`.")]
    [InlineData("draft: false。", "4:8", "`draft` must be `true` or `false`, and this is a text. The `。` after it does not belong there: write `draft: false`.")]
    [InlineData("weight: 3；", "4:9", "`weight` must be a whole number, and this is a text. The `；` after it does not belong there: write `weight: 3`.")]
    [InlineData("draft: maybe。", "4:8", "`draft` must be `true` or `false`, and this is a text.")]
    public void A_mark_after_a_value_is_told(string line, string place, string message) => Assert.Equal(
        [$"content/a/index.zh.md:{place}: error FUR0107: {message}"],
        Diagnostics($"title: 甲\ndate: 2024\n{line}"));

    [Theory]
    [MemberData(nameof(Mappings))]
    public void No_word_means_two_keys_of_a_mapping(string mapping)
    {
        var keys = KeysOf(mapping);

        Assert.All(keys.SelectMany(key => key.AlsoCalled.Append(key.ChineseName)), word => Assert.Single(keys, key => key.IsCalled(word)));
    }

    private static IReadOnlyList<Key> KeysOf(string mapping) => mapping switch
    {
        "photos" => PhotoKeys.All,
        "issue" => IssueKeys.All,
        "translation" => TranslationKeys.All,
        "transcription" => TranscriptionKeys.All,
        "notes" => NoteKeys.All,
        "corrections" => CorrectionKeys.All,
        _ => FrontMatterKeys.All,
    };

    private static IReadOnlyList<string> Diagnostics(string frontMatter) =>
        TestSite.Build($"-- content/a/index.zh.md --\n---\n{frontMatter}\n---\n正文。\n").Diagnostics;
}
