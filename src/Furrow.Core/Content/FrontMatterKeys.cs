using Furrow.Config;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Text;

namespace Furrow.Content;

/// <summary>The keys of an article's front matter, in the order in which editors are offered them.</summary>
public static class FrontMatterKeys
{
    /// <summary>What a story's id and an article's slug match, to be parts of addresses.</summary>
    internal const string SlugPattern = @"^(?!.*\.\.)[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$";

    // What Routing.Aliases takes for an address on this site.
    private const string AliasPattern = @"^/(?!.*//)(?!/)(?!\.)(?!.*/\.)[^\\?#%:\u0000-\u001f\u007f-\u009f]*$";

    /// <summary>The headline (主题).</summary>
    public static readonly TextKey Title = new("title", "主题", "the headline") { IsRequired = true, AlsoCalled = ["标题", "题目", "主标题", "大标题"] };

    /// <summary>The line over the headline (引题).</summary>
    public static readonly TextKey Kicker = new("kicker", "引题", "the line over the headline") { AlsoCalled = ["引标题", "肩题", "眉题"] };

    /// <summary>The line under the headline (副题).</summary>
    public static readonly TextKey Deck = new("deck", "副题", "the line under the headline") { AlsoCalled = ["副标题"] };

    /// <summary>The article in a sentence or two.</summary>
    public static readonly TextKey Summary = new("summary", "提要", "the article in a sentence or two, for lists and search engines") { Form = TextForm.Sentences, AlsoCalled = ["摘要", "概要", "内容提要"] };

    /// <summary>When the story was printed.</summary>
    public static readonly TextKey Date = new("date", "日期", "when the story was printed: EDTF level 1, such as 2023-02-16, 2023-02, 2023-02~ (about), 2023? (uncertain) or 2023-02-16/2023-02-17; required in the original, except in a page")
    { Form = TextForm.Date, Pattern = EdtfDate.Pattern, Owner = KeyOwner.Story, AlsoCalled = ["刊出日期", "见报日期", "发表日期", "出版日期"] };

    /// <summary>What the story is.</summary>
    public static readonly ChoiceKey<StoryKind> Kind = new("kind", "体裁", "what the story is; news unless it says otherwise", new Dictionary<string, StoryKind>
    {
        ["news"] = StoryKind.News,
        ["interview"] = StoryKind.Interview,
        ["feature"] = StoryKind.Feature,
        ["notebook"] = StoryKind.Notebook,
        ["photo"] = StoryKind.Photo,
        ["page"] = StoryKind.Page,
    })
    { Owner = KeyOwner.Story };

    /// <summary>The language of the original.</summary>
    public static readonly TextKey Original = new("original", "原文语言", "the language key of the original; the site's default language unless it says otherwise")
    { Form = TextForm.Language, Owner = KeyOwner.Story };

    /// <summary>Who wrote the story.</summary>
    public static readonly TextListKey Authors = Terms(VocabularyKind.People, "authors", "作者", "who wrote the story") with { AlsoCalled = ["记者", "撰文", "撰稿"] };

    /// <summary>Who took its photographs.</summary>
    public static readonly TextListKey Photographers = Terms(VocabularyKind.People, "photographers", "摄影", "who took its photographs") with { AlsoCalled = ["摄影者", "摄影记者"] };

    /// <summary>Who was interviewed.</summary>
    public static readonly TextListKey Interviewees = Terms(VocabularyKind.People, "interviewees", "受访者", "who was interviewed") with { AlsoCalled = ["采访对象", "被访者", "受访人"] };

    /// <summary>Others the story is about.</summary>
    public static readonly TextListKey People = Terms(VocabularyKind.People, "people", "人物", "others the story is about");

    /// <summary>What the story is about.</summary>
    public static readonly TextListKey Tags = Terms(VocabularyKind.Tags, "tags", "主题词", "what the story is about") with { AlsoCalled = ["标签", "关键词", "关键字"] };

    /// <summary>Where it takes place.</summary>
    public static readonly TextListKey Places = Terms(VocabularyKind.Places, "places", "地点", "where it takes place") with { AlsoCalled = ["地名"] };

    /// <summary>The column it stood in.</summary>
    public static readonly TextKey Column = new("column", "栏目", "the column it stood in") { Vocabulary = VocabularyKind.Columns.Name(), Owner = KeyOwner.Story, AlsoCalled = ["专栏"] };

    /// <summary>The banner it stood under.</summary>
    public static readonly TextKey Series = new("series", "专题", "the banner it stood under") { Vocabulary = VocabularyKind.Series.Name(), Owner = KeyOwner.Story, AlsoCalled = ["系列"] };

    /// <summary>The story this one is a sidebar to.</summary>
    public static readonly TextKey PartOf = new("partOf", "所属报道", "the id of the story this one is a sidebar to") { Form = TextForm.Story, Owner = KeyOwner.Story };

    /// <summary>Where the story was printed.</summary>
    public static readonly MappingKey Issue = new("issue", "刊期", "where the story was printed, as far as it is known", IssueKeys.All) { Owner = KeyOwner.Story };

    /// <summary>The photographs.</summary>
    public static readonly MappingListKey Photos = new("photos", "图片", "the photographs; a translation repeats the id, with a caption and alt of its own", PhotoKeys.All) { Owner = KeyOwner.Both, AlsoCalled = ["照片"] };

    /// <summary>How the translation came about.</summary>
    public static readonly MappingKey Translation = new("translation", "译文", "how the translation came about", TranslationKeys.All) { Owner = KeyOwner.Translation };

    /// <summary>How the printed text became this one.</summary>
    public static readonly MappingKey Transcription = new("transcription", "录入", "how the printed text became this one", TranscriptionKeys.All);

    /// <summary>What was put right since.</summary>
    public static readonly MappingListKey Corrections = new("corrections", "更正", "what was put right since, shown to readers", CorrectionKeys.All) { AlsoCalled = ["勘误"] };

    /// <summary>Who holds the rights.</summary>
    public static readonly TextKey Rights = new("rights", "权利说明", "who holds the rights, instead of what the site says") { Form = TextForm.Sentences, AlsoCalled = ["版权"] };

    /// <summary>The last part of the article's address.</summary>
    public static readonly TextKey Slug = new("slug", "网址末段", "the last part of the address instead of the story's id, in ASCII") { Pattern = SlugPattern };

    /// <summary>Addresses that lead to the article too.</summary>
    public static readonly TextListKey Aliases = new("aliases", "旧网址", "old addresses that lead here, each beginning with a slash") { Pattern = AliasPattern };

    /// <summary>Whether the article is not to be published yet.</summary>
    public static readonly BooleanKey Draft = new("draft", "草稿", "true for an article that is not to be published yet; built with --drafts alone");

    /// <summary>When the article was last changed.</summary>
    public static readonly TextKey LastModified = new("lastmod", "最后修改", "when the article was last changed, an EDTF date") { Form = TextForm.Date, Pattern = EdtfDate.Pattern, AlsoCalled = ["修改日期", "更新日期"] };

    /// <summary>The place among stories of one day.</summary>
    public static readonly WholeNumberKey Weight = new("weight", "排序", "the place among stories of one day, smaller first") { Owner = KeyOwner.Story };

    /// <summary>The rules that are not to be held against the article.</summary>
    public static readonly TextListKey Ignore = new("ignore", "忽略的规则", "the ids of the rules that are not to be held against the article")
    { Words = [.. Rules.All.Where(rule => rule.IsOptional).Select(rule => rule.Id)] };

    /// <summary>All keys.</summary>
    public static IReadOnlyList<Key> All { get; } =
    [
        Title, Kicker, Deck, Summary, Date, Kind, Original, Authors, Photographers, Interviewees, People, Tags, Places, Column,
        Series, PartOf, Issue, Photos, Translation, Transcription, Corrections, Rights, Slug, Aliases, Draft, LastModified, Weight,
        Ignore,
    ];

    private static TextListKey Terms(VocabularyKind kind, string name, string chineseName, string meaning) =>
        new(name, chineseName, meaning) { Vocabulary = kind.Name(), Owner = KeyOwner.Story };
}
