using Furrow.Tests.Sites;

namespace Furrow.Tests.Checking;

public class FigureParityTests
{
    private const string Zh = "content/2023/a/index.zh.md";
    private const string En = "content/2023/a/index.en.md";

    [Fact]
    public void A_figure_that_became_another_is_reported_at_both_places() => Assert.Equal(
        [$"{En}:6:14: warning FUR0710: The translation has `3.8 billion` (3,800,000,000) where the original has `380亿` (38,000,000,000); mend the wrong one. (see {Zh}:5:5)"],
        TranslatedSite.Check("全省签约380亿元以上。", "Contracts of 3.8 billion yuan or more were signed."));

    [Theory]
    [InlineData("全省签约380亿元以上。", "Contracts of 38 billion yuan or more were signed.")]
    [InlineData("1520户5100余人，3.5万吨。", "They are 1,520 households of more than 5,100 people, and 35,000 tonnes.")]
    [InlineData("数字经济规模突破千亿元。", "The digital economy is to pass 100 billion yuan.")]
    [InlineData("党的二十大和“十四五”规划。", "The Party’s 20th National Congress and the 14th Five-Year Plan.")]
    [InlineData("复工率达到90%以上，百分之七，三成。", "The rate reached 90 per cent or more, 7% and 30 percent.")]
    [InlineData("种了1500亩。", "They sowed 100 hectares.")]
    [InlineData("二十五公里的路，一百二十个人。", "A road of 25 kilometres, and one hundred and twenty people.")]
    [InlineData("上世纪90年代，二〇二三年。", "In the 1990s, and in 2023.")]
    [InlineData("去年和今年都好。", "Both 2022 and 2023 were good.")]
    [InlineData("投资3至5亿元。", "Investments of 300 to 500 million yuan.")]
    [InlineData("一起去看十分好看的五个外孙。", "They went together to see the grandchildren.")]
    [InlineData("编号5、5、5。", "Number 5.")]
    [InlineData("2月14日的会。", "The meeting on 2023-02-14.")]
    public void A_figure_said_in_another_way_is_the_same(string chinese, string english) =>
        Assert.Empty(TranslatedSite.Check(chinese, english));

    [Fact]
    public void Of_many_figures_those_are_named_that_belong_together() => Assert.Equal(
        [
            $"{En}:6:1: warning FUR0710: The original's `31` is not in the translation's paragraph p1; add it, or see whether it became another figure. (see {Zh}:5:2)",
            $"{En}:6:15: warning FUR0710: The translation has `3.8 billion` (3,800,000,000) where the original has `380亿` (38,000,000,000); mend the wrong one. (see {Zh}:5:6)",
            $"{En}:6:37: warning FUR0710: The translation has `1,502` where the original has `1520`; mend the wrong one. (see {Zh}:5:12)",
        ],
        TranslatedSite.Check("共31人，380亿元，1520户，2023年。", "Altogether of 3.8 billion yuan, and 1,502 households, in 2023."));

    [Fact]
    public void As_many_figures_in_both_languages_are_taken_in_their_order() => Assert.Equal(
        [
            $"{En}:6:1: warning FUR0710: The translation has `17` where the original has `31`; mend the wrong one. (see {Zh}:5:2)",
            $"{En}:6:15: warning FUR0710: The translation has `444` where the original has `69`; mend the wrong one. (see {Zh}:5:7)",
        ],
        TranslatedSite.Check("共31人，分69组，有5辆车。", "17 people and 444 groups in 5 cars."));

    [Fact]
    public void A_figure_that_is_lost_is_reported_where_it_should_stand() => Assert.Equal(
        [$"{En}:8:1: warning FUR0710: The original's `1520` is not in the translation's paragraph p2; add it, or see whether it became another figure. (see {Zh}:7:5)"],
        TranslatedSite.Check("第一段。\n\n社区**1520**户。", "The first paragraph.\n\nMany households live in the community."));

    [Fact]
    public void A_figure_that_nobody_wrote_is_reported_where_it_stands() => Assert.Equal(
        [$"{En}:6:7: warning FUR0710: `40` is not in the original's paragraph p1; remove it, or add it to the original. (see {Zh}:5:1)"],
        TranslatedSite.Check("有很多企业。", "Some *40* enterprises."));

    [Fact]
    public void A_figure_may_move_to_another_paragraph() => Assert.Empty(TranslatedSite.Check(
        "去了很多地方。\n\n共有69个小组，1520户。", "They went to many places, 69 groups in all.\n\nThere were 1,520 households."));

    [Fact]
    public void A_date_of_another_day_is_reported() => Assert.Equal(
        [$"{En}:6:4: warning FUR0711: The translation has `15 February` where the original has `2月14日`; mend the wrong one. (see {Zh}:5:1)"],
        TranslatedSite.Check("2月14日，在昆仑社区，两委班子在学习。", "On 15 February the leaders of the two committees were studying."));

    [Theory]
    [InlineData("2月14日至16日，开会。", "The meeting was on 14–16 February.")]
    [InlineData("2月14日，开会。", "The meeting was on February 14th.")]
    [InlineData("2023年2月14日，开会。", "The meeting was on 2023-02-14.")]
    [InlineData("2005年8月开始。", "It began in August 2005.")]
    public void A_date_may_be_written_in_any_order(string chinese, string english) =>
        Assert.Empty(TranslatedSite.Check(chinese, english));

    [Fact]
    public void Texts_of_the_front_matter_are_compared_where_they_stand() => Assert.Equal(
        [
            "content/2023/a/index.en.md:3:33: warning FUR0710: The translation has `30` where the original has `20`; mend the wrong one. (see content/2023/a/index.zh.md:3:12)",
            "content/2023/a/index.en.md:6:21: warning FUR0710: The translation has `3` where the original has `2`; mend the wrong one. (see content/2023/a/index.zh.md:5:31)",
        ],
        TranslatedSite.Check("""
            -- content/2023/a/index.zh.md --
            ---
            title: 春耕
            deck: "“”收入20"
            date: 2023-02-16
            photos: [{id: x, caption: '图为第2组'}]
            ---
            正文。
            -- content/2023/a/index.en.md --
            ---
            title: Spring ploughing
            deck: "“Income” \"\" amounts to 30"
            photos:
              - id: x
                caption: "Group 3"
            translation: { kind: human }
            ---
            Text.
            """));

    [Fact]
    public void A_summary_need_not_say_all() => Assert.Empty(TranslatedSite.Check("""
        -- content/2023/a/index.zh.md --
        ---
        title: 春耕
        date: 2023-02-16
        summary: 共69组。
        ---
        共69组，1520户。
        -- content/2023/a/index.en.md --
        ---
        title: Spring ploughing
        summary: There are 1,520 households.
        translation: { kind: human }
        ---
        There are 69 groups and 1,520 households.
        """));

    [Fact]
    public void An_article_is_left_alone_when_it_asks() => Assert.Empty(TranslatedSite.Check("""
        -- content/2023/a/index.zh.md --
        ---
        title: 春耕
        date: 2023-02-16
        ---
        共69组。
        -- content/2023/a/index.en.md --
        ---
        title: Spring ploughing
        ignore: FUR0710
        translation: { kind: human }
        ---
        There are 96 groups.
        """));

    [Fact]
    public void A_language_without_a_reader_is_compared_by_its_digits() => Assert.Equal(
        ["content/2023/a/index.de.md:6:23: warning FUR0710: The translation has `96` where the original has `69`; mend the wrong one. (see content/2023/a/index.zh.md:5:7)"],
        TranslatedSite.Check("""
            -- site.config.json --
            { "baseUrl": "https://example.org/", "title": { "zh": "犁痕", "de": "Furche" },
              "languages": [ { "key": "zh", "tag": "zh-Hans", "label": "中文" }, { "key": "de", "tag": "de", "label": "Deutsch" } ] }
            -- content/2023/a/index.zh.md --
            ---
            title: 春耕
            date: 2023-02-16
            ---
            380亿元，69组。
            -- content/2023/a/index.de.md --
            ---
            title: Pflügen
            translation:
              kind: human
            ---
            38 Milliarden Yuan in 96 Gruppen.
            """).Where(line => line.StartsWith("content/", StringComparison.Ordinal)));

    [Fact]
    public void A_build_does_not_compare() => TestSite.Build("""
        -- content/2023/a/index.zh.md --
        ---
        title: 春耕
        date: 2023-02-16
        ---
        共69组。
        -- content/2023/a/index.en.md --
        ---
        title: Spring ploughing
        translation: { kind: human }
        ---
        There are 96 groups.
        """).Clean();

    [Fact]
    public void The_number_of_a_lists_item_is_no_figure() => Assert.DoesNotContain(
        TranslatedSite.Check("3、走进社区。\n\n4、走出社区。", "3. Into the community.\n4. Out of the community."), line => line.Contains("FUR0710", StringComparison.Ordinal));
}
