namespace Furrow.Tests.Checking;

public class StructureParityTests
{
    private const string Zh = "content/2023/a/index.zh.md";
    private const string En = "content/2023/a/index.en.md";

    [Fact]
    public void A_missing_paragraph_is_one_slip_however_many_follow() => Assert.Equal(
        [$"{En}:8:1: warning FUR0704: The original's paragraph p2 is not in the translation; translate it here. (see {Zh}:7:1)"],
        TranslatedSite.Check(
            "社区有1520户居民。\n\n这里有69个小组和31名工作人员，天天在基层和群众打交道。\n\n供暖问题在11月10日解决了。\n\n党员有17名。",
            "The community has 1,520 households.\n\nThe heating problem was solved on 10 November.\n\nIt has 17 members of the Party."));

    [Fact]
    public void Words_in_Latin_letters_tell_which_paragraph_is_missing() => Assert.Equal(
        [$"{En}:6:1: warning FUR0704: The original's paragraph p1 is not in the translation; translate it here. (see {Zh}:5:1)"],
        TranslatedSite.Check(
            "先说一说为什么要这样做，再说怎样做。\n\n打开Firefox，看一看页面是什么样子。\n\n用Python写一个小程序来读它的内容。",
            "Open Firefox and see what the page is like.\n\nWrite a little program in Python that reads what it has."));

    [Fact]
    public void A_paragraph_that_nobody_wrote_is_reported_with_the_place_where_it_is_not() => Assert.Equal(
        [$"{En}:8:1: warning FUR0704: The translation's paragraph p2 has no counterpart in the original; remove it, or join it with the block that it belongs to. (see {Zh}:7:1)"],
        TranslatedSite.Check(
            "社区有1520户居民。\n\n供暖问题在11月10日解决了。",
            "The community has 1,520 households.\n\nA translator is an artist on oath, they say.\n\nThe heating problem was solved on 10 November."));

    [Fact]
    public void Paragraphs_that_the_translation_joined_are_told_where_they_are_one() => Assert.Equal(
        [$"{En}:8:1: warning FUR0704: The original's paragraph p3 is no paragraph of its own here, but stands in paragraph p2; divide it with an empty line. (see {Zh}:9:1)"],
        TranslatedSite.Check(
            "社区里住着一千多户居民，大多是老年人。\n\n工作人员天天在基层和群众打交道，有的人已经干了很多年。\n\n天冷的时候，供暖的问题最让大家操心，书记带着人一家一家去看。\n\n后来问题都解决了。",
            "More than a thousand households live in the community, most of them old people.\n\nThe staff deal with people at the grass roots every day, and some of them have done so for many years. In the cold season heating is what worries everybody most, and the secretary goes from home to home with them to see.\n\nLater all problems were solved."));

    [Fact]
    public void A_paragraph_that_the_translation_divided_is_told_where_the_second_begins() => Assert.Equal(
        [$"{En}:10:1: warning FUR0704: The original goes on without a new paragraph here, in its paragraph p2; join paragraph p3 with the one before. (see {Zh}:7:1)"],
        TranslatedSite.Check(
            "社区里住着一千多户居民，大多是老年人。\n\n工作人员天天在基层和群众打交道，有的人已经干了很多年。天冷的时候，供暖的问题最让大家操心，书记带着人一家一家去看。\n\n后来问题都解决了。",
            "More than a thousand households live in the community, most of them old people.\n\nThe staff deal with people at the grass roots every day, and some of them have done so for many years.\n\nIn the cold season heating is what worries everybody most, and the secretary goes from home to home with them to see.\n\nLater all problems were solved."));

    [Theory]
    [InlineData("社区的门一直开着。")]
    [InlineData("这几年社区变化大吗？")]
    public void A_short_paragraph_that_is_missing_is_not_taken_for_joined(string missing) => Assert.Equal(
        [$"{En}:12:1: warning FUR0704: The original's paragraph p4 is not in the translation; translate it here. (see {Zh}:11:1)"],
        TranslatedSite.Check(
            $"社区里住着一千多户居民，大多是退休的老年人和孩子。\n\n工作人员天天和群众打交道，有的人已经干了很多年了。\n\n天冷的时候供暖最让人操心，书记带着人一家一家去看。\n\n{missing}\n\n后来问题都解决了，大家都说这个冬天过得很暖和。",
            "More than a thousand households live in the community, most of them retired people and children.\n\nThe staff deal with people every day, and some of them have done so for a great many years.\n\nIn the cold season heating worries people most, and the secretary goes to see home by home.\n\nLater all problems were solved, and everybody says that they had a warm winter this year."));

    [Fact]
    public void A_paragraph_that_is_five_in_the_translation_is_told_for_each_of_them()
    {
        var sentences = new[] { "He rose at five, before the sun was over the hills.", "The tractor had been waiting in the yard since autumn.", "His son walked before it and took up the stones.", "At noon they ate what the mother had brought along.", "In the evening the first field lay open and dark." };

        Assert.Equal(
            Enumerable.Range(2, 4).Select(i => $"{En}:{4 + 2 * i}:1: warning FUR0704: The original goes on without a new paragraph here, in its paragraph p1; join paragraph p{i} with the one before. (see {Zh}:5:1)"),
            TranslatedSite.Check(
                "他五点就起了床，太阳还没有翻过山。拖拉机从秋天起就停在院子里。儿子走在前面，把石头一块块捡走。中午他们吃母亲带来的饭。到了晚上，第一块地已经翻开，黑黑的一片。",
                string.Join("\n\n", sentences)));
    }

    [Fact]
    public void A_turn_that_stands_in_the_one_before_is_told_where_it_is() => Assert.Equal(
        [$"{En}:7:1: warning FUR0704: The original's paragraph p3 is no paragraph of its own here, but stands in paragraph p2; divide it with an empty line. (see {Zh}:10:1)"],
        TranslatedSite.Check("""
            -- content/2023/a/index.zh.md --
            ---
            title: 访谈
            date: 2023-02-16
            kind: interview
            ---
            **记者：**问得好不好？

            **杨忠：**好的，今年的春耕我们早就开始准备了。

            **记者：**再问一次可以吗？
            -- content/2023/a/index.en.md --
            ---
            title: Interview
            translation: { kind: human }
            ---
            **Reporter:** Is that a good question?

            **Yang Zhong:** It is: we began to prepare for this year's ploughing long ago. **Reporter:** May I ask again?
            """));

    [Fact]
    public void A_missing_section_is_one_slip() => Assert.Equal(
        [$"{En}:6:1: warning FUR0704: 4 blocks of the original, heading s1 to paragraph p3, are not in the translation; translate them here. (see {Zh}:7:1)"],
        TranslatedSite.Check("社区有1520户居民。\n\n## 69个小组\n\n- 第31组\n\n11月10日的会。", "The community has 1,520 households."));

    [Fact]
    public void Parallel_texts_are_left_in_peace() => Assert.Empty(TranslatedSite.Check(
        "## 春耕\n\n第一段。\n\n- 一\n- 二\n\n> 引文\n\n---\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n注[^1]\n\n[^1]: 说明",
        "## Ploughing\n\nThe first paragraph.\n\n- one\n- two\n\n> quotation\n\n---\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nnote[^1]\n\n[^1]: explanation"));

    [Fact]
    public void A_heading_of_another_level_is_reported_once_for_all_that_follow() => Assert.Equal(
        [$"{En}:6:1: warning FUR0703: This heading is lower than the original's by 1; write it with fewer `#`. (see {Zh}:5:1)"],
        TranslatedSite.Check("## 一月\n\n正文。\n\n## 二月", "### January\n\nText.\n\n### February"));

    [Fact]
    public void A_heading_that_is_missing_is_reported() => Assert.Equal(
        [$"{En}:6:1: warning FUR0703: The original's heading s1 is not in the translation; translate it here. (see {Zh}:5:1)"],
        TranslatedSite.Check("## 春耕\n\n社区有1520户居民。", "The community has 1,520 households."));

    [Fact]
    public void A_heading_that_became_a_paragraph_is_reported() => Assert.Equal(
        [$"{En}:8:1: warning FUR0703: This is a paragraph in the translation and a heading in the original; write both in the same way. (see {Zh}:7:1)",
         $"{En}:8:1: warning FUR0742: Behind `##` a space is missing, so this is no heading and readers see the mark; write `## …`, or `\\##` if it is to be seen."],
        TranslatedSite.Check("社区有1520户居民。\n\n## 春耕\n\n11月10日的会。", "The community has 1,520 households.\n\n##Ploughing\n\nA meeting on 10 November."));

    [Fact]
    public void A_missing_row_of_a_table_is_reported() => Assert.Equal(
        [$"{En}:6:1: warning FUR0708: This table has 2 rows and the original's 3; compare them row by row. (see {Zh}:5:1)"],
        TranslatedSite.Check("| 甲 | 乙 |\n|---|---|\n| 一 | 二 |\n| 三 | 四 |", "| A | B |\n|---|---|\n| one | two |"));

    [Fact]
    public void A_missing_image_is_reported() => Assert.Equal(
        [$"{En}:6:1: warning FUR0705: The original's image `plough.png` is not in the translation; translate it here. (see {Zh}:5:1)"],
        TranslatedSite.Check("![犁](plough.png)\n\n社区有1520户居民。", "The community has 1,520 households.", "-- content/2023/a/plough.png --\nPNG 3x2"));

    [Fact]
    public void An_image_among_text_is_missed_too() => Assert.Equal(
        [$"{En}:6:1: warning FUR0705: The translation's paragraph p1 has no image, and the original's 1; give it the same. (see {Zh}:5:3)"],
        TranslatedSite.Check("看，![犁](plough.png)。", "Look.", "-- content/2023/a/plough.png --\nPNG 3x2"));

    [Theory]
    [InlineData("![犁](plough.png)\n\n*第一犁*\n\n社区有1520户居民。", "![A plough](plough.png)\n*The first furrow*\n\nThe community has 1,520 households.")]
    [InlineData("![犁](plough.png)\n第一犁", "![A plough](plough.png)\n\nThe first furrow")]
    [InlineData("![犁](plough.png)\n\n社区有1520户居民。", "The community has 1,520 households.\n\n![A plough](plough.png)")]
    [InlineData("看，![犁](plough.png)。", "Look:\n\n![A plough](plough.png)")]
    [InlineData("![犁](plough.png)", "<img src=\"plough.png\" alt=\"A plough\">")]
    public void An_image_may_stand_apart_from_its_caption_or_a_paragraph_later(string chinese, string english) => Assert.DoesNotContain(
        TranslatedSite.Check(chinese, english, "-- content/2023/a/plough.png --\nPNG 3x2"), line => line.Contains("image", StringComparison.Ordinal));

    [Fact]
    public void A_list_that_is_none_in_the_other_language_is_one_slip() => Assert.Equal(
        [$"{En}:8:1: warning FUR0704: The translation's list is none in the original; write both in the same way. (see {Zh}:7:1)"],
        TranslatedSite.Check(
            "社区有1520户居民，69个小组。\n\n甲、供暖问题在11月10日解决了。\n\n这里有31名工作人员。",
            "The community has 1,520 households in 69 groups.\n\n1. The heating problem was solved on 10 November.\n\nIt has a staff of 31."));

    [Fact]
    public void A_heading_is_no_image() => Assert.Equal(
        [
            $"{En}:6:1: warning FUR0703: The original's heading s1 is not in the translation; translate it here. (see {Zh}:5:1)",
            $"{En}:6:1: warning FUR0705: The translation's image `plough.png` has no counterpart in the original; remove it, or join it with the block that it belongs to. (see {Zh}:7:1)",
        ],
        TranslatedSite.Check("## 春耕\n\n社区有1520户居民。", "![A plough](plough.png)\n\nThe community has 1,520 households.", "-- content/2023/a/plough.png --\nPNG 3x2"));

    [Fact]
    public void A_missing_reference_to_a_footnote_is_reported() => Assert.Equal(
        [$"{En}:6:1: warning FUR0707: The translation's paragraph p1 has no footnote, and the original's 1; give it the same. (see {Zh}:5:3)"],
        TranslatedSite.Check("正文[^1]。\n\n[^1]: 说明。", "Text."));

    [Fact]
    public void Another_speaker_is_reported()
    {
        const string Site = """
            -- content/2023/a/index.zh.md --
            ---
            title: 访谈
            date: 2023-02-16
            kind: interview
            ---
            **记者：**问？

            **杨忠：**答。

            **杨忠：**又答。

            **记者：**再问？
            -- content/2023/a/index.en.md --
            ---
            title: Interview
            translation: { kind: human }
            ---
            **Reporter:** A question?

            **Yang Zhong:** An answer.

            **Reporter:** Another answer.

            Another question?
            """;

        Assert.Equal(
            [
                $"{En}:9:1: warning FUR0709: `Reporter` speaks here, and 杨忠 in the original, who was `Yang Zhong` before; use one name. (see {Zh}:10:1)",
                $"{En}:11:1: warning FUR0709: The original names a speaker here, 记者, and the translation none; begin the paragraph with the name in bold and a colon. (see {Zh}:12:1)",
            ],
            TranslatedSite.Check(Site));
        Assert.Empty(TranslatedSite.Check(Site
            .Replace("**Reporter:** Another answer", "**Yang Zhong:** Another answer", StringComparison.Ordinal)
            .Replace("Another question", "**Reporter:** Another question", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_text_of_the_front_matter_that_is_not_translated_is_reported()
    {
        const string Site = """
            -- content/2023/a/index.zh.md --
            ---
            title: 春耕
            deck: 黄河岸边
            date: 2023-02-16
            ---
            正文。
            -- content/2023/a/index.en.md --
            ---
            title: Spring ploughing
            DECK
            translation: { kind: human }
            ---
            Text.
            """;

        Assert.Equal(
            [$"{En}:2:8: warning FUR0712: The original has `deck` in its front matter, and the translation has not, which does not inherit it; write it in the translation's front matter. (see {Zh}:3:7)"],
            TranslatedSite.Check(Site.Replace("DECK\n", "", StringComparison.Ordinal)));
        Assert.Empty(TranslatedSite.Check(Site.Replace("DECK", "deck: On the banks of the Yellow River", StringComparison.Ordinal)));
    }
}
