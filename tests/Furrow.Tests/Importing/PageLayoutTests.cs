using Furrow.Content;
using Furrow.Diagnostics;

namespace Furrow.Tests.Importing;

/// <summary>What stands on pages beside their stories, and where stories begin and end.</summary>
public sealed class PageLayoutTests
{
    [Fact]
    public void An_editors_note_under_an_interview_is_not_what_the_interviewee_said()
    {
        var page = ImportedPage.Of("""
            ## 让河水更清
            ——访河湾县水利局局长李建国

            本报记者 王甲

            **记者：**清河行动进展如何？

            **李建国：**已清淤十二公里。

            我们还要修两座闸。

            编者按：河湾县的做法值得各地借鉴。

            愿更多地方行动起来。
            """);

        Assert.EndsWith(
            "**李建国：**已清淤十二公里。\n\n我们还要修两座闸。\n\n> 编者按：河湾县的做法值得各地借鉴。\n>\n> 愿更多地方行动起来。\n",
            page.Article(), StringComparison.Ordinal);
        Assert.Contains(
            "page.md:12:1: warning FUR0923: “编者按：河湾县的做法值得各地借鉴。” and what follows it became a quotation, so that it is not taken for the words of 李建国; check where it ends.",
            page.Diagnostics);
    }

    [Fact]
    public void A_sections_name_over_all_stories_is_the_headline_of_none()
    {
        var page = ImportedPage.Of("""
            # 综合新闻

            ## 全市春灌全面展开

            各灌区已放水三成。

            ## 夜校开课

            昨晚，社区夜校开课。
            """);

        Assert.Equal(["全市春灌全面展开", "夜校开课"], page.Titles);
        Assert.Equal(["综合新闻"], page.LeftOut);
        Assert.Equal(["page.md:1:3: warning FUR0919: “综合新闻” is in no draft, since it stands over the stories of the page and is none of their headlines."], page.Of(Rules.LeftOut));
    }

    [Fact]
    public void A_headline_over_all_stories_is_told_by_the_bylines_of_the_others()
    {
        const string Page = """
            # 春天在田野上

            ## 全市春灌全面展开

            本报记者 王甲

            各灌区已放水三成。

            ## 夜校开课

            BYLINE昨晚，社区夜校开课。
            """;

        Assert.Equal(["全市春灌全面展开", "夜校开课"], ImportedPage.Of(Page.Replace("BYLINE", "本报记者 李乙\n\n", StringComparison.Ordinal)).Titles);
        Assert.Equal("春天在田野上", ImportedPage.Of(Page.Replace("BYLINE", "", StringComparison.Ordinal)).Only.Title);
    }

    [Fact]
    public void The_list_of_a_pages_stories_and_the_weather_are_no_stories()
    {
        var page = ImportedPage.Of("""
            本版导读

            全市春灌全面展开 第2版

            让河水更清——访李建国 A4版

            天气预报

            江城 晴 3～15℃

            ## 开门红来之不易

            本报记者 王甲

            一月，全市工业增加值同比增长六成。

            （下转第3版）
            """);

        Assert.Equal("开门红来之不易", page.Only.Title);
        Assert.Null(page.Only.Kicker);
        Assert.Equal(["本版导读", "全市春灌全面展开 第2版", "让河水更清——访李建国 A4版", "天气预报", "江城 晴 3～15℃", "（下转第3版）"], page.LeftOut);
    }

    [Fact]
    public void A_story_about_the_weather_is_a_story()
    {
        var page = ImportedPage.Of("""
            ## 天气预报

            本报讯（记者 王甲）市气象台的人说，预报越来越准了。
            """);

        Assert.Equal("天气预报", page.Only.Title);
    }

    [Fact]
    public void What_comes_from_another_page_is_not_of_the_story_above_it()
    {
        var page = ImportedPage.Of("""
            ## 夜校开课

            昨晚，社区夜校开课。

            （上接第1版）

            厂长张丙说，订单排到了六月。下转第4版
            """);

        Assert.Equal(["夜校开课", "厂长张丙说，订单排到了六月。"], page.Titles);
        Assert.Equal(["page.md:7:1: warning FUR0928: The text names a page that it comes from or goes on to; join the pieces, and take the remark out."], page.Of(Rules.ContinuedElsewhere));
    }

    [Fact]
    public void The_lines_of_narrow_columns_are_joined_to_paragraphs()
    {
        var page = ImportedPage.Of("""
            # 田野上的春天

            本报记者 王
            甲

            二月的河湾，
            冻土正在化
            开，农人们已
            经下地了。

            　　他家种了三十亩地，
            去年收成不错。
            """);

        Assert.Equal(["王甲"], ImportedPage.Names(page.Only.Authors));
        Assert.Equal(["二月的河湾，冻土正在化开，农人们已经下地了。", "他家种了三十亩地，去年收成不错。"], ImportedPage.Texts(page.Only));
    }

    [Fact]
    public void A_page_in_traditional_characters_names_its_reporters_and_its_interview()
    {
        var page = ImportedPage.Of("""
            # 江城時報

            ## 專訪水利局長李建國

            記者王甲／專訪

            問：清河行動進展如何？

            答：目前已清淤十二公里。

            編者按：河灣的做法值得借鑑。

            ▲清河現場。　記者張丙攝
            """);

        Assert.Equal(StoryKind.Interview, page.Only.Kind);
        Assert.Equal(["王甲"], ImportedPage.Names(page.Only.Authors));
        Assert.Equal(["張丙"], ImportedPage.Names(Assert.Single(page.Only.Photos).Credit));
        Assert.EndsWith("**答：**目前已清淤十二公里。\n\n> 編者按：河灣的做法值得借鑑。\n", page.Article(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_English_page_has_boxes_decks_and_bylines_of_two_lines()
    {
        var page = ImportedPage.Of("""
            INSIDE

            Weather, Page 2

            # Bridge closes its last gap
            ## Ten days early, the river's longest span is whole

            By Jane Doe
            Staff Writer

            Workers set the last beam on Wednesday morning.

            WEATHER

            Riverton: sunny, high 15, low 3.
            """);

        var story = page.Only;
        Assert.Equal(("Bridge closes its last gap", "Ten days early, the river's longest span is whole"), (story.Title, story.Deck));
        Assert.Null(story.Series);
        Assert.Equal(["Jane Doe"], ImportedPage.Names(story.Authors));
        Assert.Equal(["INSIDE", "Weather, Page 2", "WEATHER", "Riverton: sunny, high 15, low 3."], page.LeftOut);
    }
}
