using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Importing.Newspaper;
using Furrow.Text;

namespace Furrow.Tests.Importing;

/// <summary>Pages of many layouts, as character recognition gives them, and the stories that are found on them.</summary>
public sealed class NewspaperPageTests
{
    [Fact]
    public void News_with_datelines_are_stories_of_the_page_date_and_their_reporters()
    {
        var page = ImportedPage.Of("""
            江河日报

            2023年2月16日 星期四

            第3版 要闻

            ## 全市春灌全面展开

            本报江城2月15日讯（记者 王甲 通讯员 李乙）2月15日，记者从市水利局获悉，全市春灌工作全面展开。

            目前，各灌区已放水三成。

            ## 河湾大桥合龙

            本报讯（记者 张丙）昨日上午，河湾大桥顺利合龙。

            责任编辑：钱戊 版式：孙己
            """, "");

        Assert.Equal(["全市春灌全面展开", "河湾大桥合龙"], page.Titles);
        Assert.All(page.Drafts, draft => Assert.Equal(StoryKind.News, draft.Kind));
        Assert.Equal(["王甲", "李乙"], ImportedPage.Names(page.Drafts[0].Authors));
        Assert.Equal(["江河日报", "2023年2月16日 星期四", "第3版 要闻", "责任编辑：钱戊 版式：孙己"], page.LeftOut);
        Assert.Equal(
            """
            ---
            title: 河湾大桥合龙
            date: 2023-02-16
            authors: [zhang-bing]
            issue:
              publication: 江河日报
              page: "3"
            transcription:
              method: ocr
              checked: false
            draft: true
            ---

            本报讯（记者 张丙）昨日上午，河湾大桥顺利合龙。

            """, page.Article(1), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Questions_and_answers_are_an_interview_with_the_one_whom_the_deck_names()
    {
        var page = ImportedPage.Of("""
            # 把河水还给鱼

            ——对话江城市水务局局长周庚

            本报记者 吴辛

            问：今年治水的重点是什么？

            答：重点是疏浚三条河道，清退占用河滩的旧

            厂房。我们已经排出时间表。
            """);

        Assert.Equal(StoryKind.Interview, page.Only.Kind);
        Assert.Equal("——对话江城市水务局局长周庚", page.Only.Deck);
        Assert.Equal(["周庚"], ImportedPage.Names(page.Only.Interviewees));
        Assert.Equal(["**问：**今年治水的重点是什么？", "**答：**重点是疏浚三条河道，清退占用河滩的旧厂房。我们已经排出时间表。"], ImportedPage.Texts(page.Only));
        Assert.Equal(["page.md:3:1: warning FUR0924: `周庚` was taken for the person interviewed, by the end of this line; check `interviewees`."], page.Of(Rules.DoubtfulName));
    }

    [Fact]
    public void Speakers_without_bold_type_are_told_from_other_words_before_a_colon()
    {
        var page = ImportedPage.Of("""
            ## 听院士讲冰川

            记者：您怎么看冰川退缩？

            丁壬：这是长期的过程。

            会议指出：要保护冰川。

            记者：普通人能做什么？

            丁壬：从小事做起。
            """);

        Assert.Equal(["记者", "丁壬", null, "记者", "丁壬"], page.Only.Paragraphs.Select(paragraph => paragraph.Speaker));
        Assert.Equal(["丁壬"], ImportedPage.Names(page.Only.Interviewees));
        Assert.Equal("**丁壬：**这是长期的过程。", page.Only.Paragraphs[1].Text);
    }

    [Fact]
    public void Traditional_characters_and_corner_brackets_read_as_simplified_ones_do()
    {
        var page = ImportedPage.Of("""
            ## 老街換新顏

            ──走訪江城「南門老街」

            本報記者 鄭甲

            「以前一下雨就積水。」住戶說，「現在好多了。」

            南門老街全長八百米，修繕工程歷時

            兩年，上月完工。

            改造後的南門老街。本報記者 林乙 攝

            ## 山村通電車

            本報訊（記者 林丙）昨日，山村電車線路開通。
            """);

        Assert.Equal(["老街換新顏", "山村通電車"], page.Titles);
        Assert.Equal("──走訪江城「南門老街」", page.Drafts[0].Deck);
        Assert.Equal(["鄭甲"], ImportedPage.Names(page.Drafts[0].Authors));
        Assert.Equal("南門老街全長八百米，修繕工程歷時兩年，上月完工。", page.Drafts[0].Paragraphs[1].Text);
        var photo = Assert.Single(page.Drafts[0].Photos);
        Assert.Equal(("改造後的南門老街。", "林乙"), (photo.Caption, Assert.Single(photo.Credit).Name));
        Assert.Equal(["林丙"], ImportedPage.Names(page.Drafts[1].Authors));
    }

    [Fact]
    public void A_page_without_headings_is_cut_at_its_bold_headlines()
    {
        var page = ImportedPage.Of("""
            **春风送岗进乡村**

            本报记者 王甲

            昨天，县里的招聘会开进了乡村。

            **一、家门口有活干**

            在摊位前，村民问得仔细。

            **让孩子就近上学**

            本报记者 李乙

            新学期，镇上添了一所小学。
            """);

        Assert.Equal(["春风送岗进乡村", "让孩子就近上学"], page.Titles);
        Assert.Contains("\n\n## 一、家门口有活干\n\n", page.Article(), StringComparison.Ordinal);
        Assert.Empty(page.Of(Rules.DoubtfulRole));
    }

    [Fact]
    public void Photo_stories_have_their_images_captions_and_credits()
    {
        var page = ImportedPage.Of("""
            ## 花开时节

            ![](imgs/p1.jpg)

            图为游客在植物园赏花。本报记者 王甲 摄

            <div style="text-align: center;"><img src="imgs/p2.jpg" alt="Image" /></div>

            ▲孩子们在草地上放风筝。（资料图片）

            ## 冰上运动会

            2月15日，冰上运动会在南湖开幕，二百名运动员参加比赛。（张丙 摄）
            """);

        Assert.Equal([StoryKind.Photo, StoryKind.Photo], page.Drafts.Select(draft => draft.Kind));
        // The first caption is all the text there is.
        Assert.Equal(["图为游客在植物园赏花。"], ImportedPage.Texts(page.Drafts[0]));
        Assert.Equal([("", "王甲"), ("▲孩子们在草地上放风筝。", "")], page.Drafts[0].Photos.Select(photo => (photo.Caption, string.Join(' ', ImportedPage.Names(photo.Credit)))));
        Assert.Equal(2, page.Of(Rules.MissingPicture).Count);
        Assert.Contains("# line 3 of the page: ![](imgs/p1.jpg)\n", page.Article(), StringComparison.Ordinal);
        Assert.Contains("photographers: [zhang-bing]\n", page.Article(1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_a_file_beside_the_page_goes_into_the_storys_folder()
    {
        var files = new MemoryFileTree(new Dictionary<string, byte[]> { ["imgs/p 1.JPG"] = [1, 2, 3] });

        var page = ImportedPage.Of("""
            # 花开时节

            本报记者 王甲

            ![赏花的人](imgs/p%201.JPG)

            植物园的花开了。

            ![](../elsewhere.jpg)
            """, "", new PageImportOptions { Date = EdtfDate.Parse("2023"), Files = files });

        Assert.Contains("photos:\n  - id: photo-1\n    src: photo-1.jpg\n    alt: 赏花的人\n  - id: photo-2\n", page.Article(), StringComparison.Ordinal);
        Assert.Equal(("content/2023/hua-kai-shi-jie/photo-1.jpg", 3), (page.Import!.Stories[0].Files[1].Path, page.Import.Stories[0].Files[1].Content.Length));
        Assert.Equal(
            ["page.md:9:1: warning FUR0916: The image here names no file beside the page; put the photograph into the story's folder and name it as `src` of its entry in `photos`."],
            page.Of(Rules.MissingPicture));
    }

    [Fact]
    public void Notices_and_advertisements_are_left_out_and_their_dates_are_not_the_pages()
    {
        var page = ImportedPage.Of("""
            第8版

            遗失声明

            王甲不慎遗失证件，声明作废。

            ## 江城市某某公司公告

            我公司定于3月1日搬迁，特此公告。

            江城市某某公司

            2023年2月15日

            咨询电话：0000-1234567

            ## 老树抽新芽

            本报记者 李乙

            南门外的老槐树抽出了新芽。
            """, "", new PageImportOptions());

        Assert.Equal(["老树抽新芽"], page.Titles);
        Assert.Equal(["第8版", "遗失声明", "王甲不慎遗失证件，声明作废。", "江城市某某公司公告", "我公司定于3月1日搬迁，特此公告。", "江城市某某公司", "2023年2月15日", "咨询电话：0000-1234567"], page.LeftOut);
        Assert.Equal("page.md:7:4: warning FUR0919: “江城市某某公司公告” is in no draft, since it looks like a notice or an advertisement.", page.Of(Rules.LeftOut)[2]);
        Assert.Single(page.Of(Rules.UnknownPageDate));
    }

    [Fact]
    public void A_headline_has_lines_over_it_and_under_it()
    {
        var page = ImportedPage.Of("""
            ### 江城：一个河口的四十年

            # 从渡口到大桥

            ### 记渡口最后一班船

            本报记者 王甲

            渡口的钟敲了四十年。

            ## 码头上的人

            码头上站满了送行的人。
            """);

        Assert.Equal(("江城：一个河口的四十年", "从渡口到大桥", "记渡口最后一班船"), (page.Only.Kicker, page.Only.Title, page.Only.Deck));
        Assert.Equal(
            [
                "page.md:1:5: warning FUR0922: “江城：一个河口的四十年” was read as a kicker: it stands over the headline. Check it.",
                "page.md:5:5: warning FUR0922: “记渡口最后一班船” was read as a deck: it stands under the headline. Check it.",
                "page.md:11:4: warning FUR0922: “码头上的人” was read as a heading within a text: it was taken for a heading within the story above. Check it.",
            ], page.Of(Rules.DoubtfulRole));
    }

    [Fact]
    public void Columns_are_known_by_the_vocabulary_or_by_their_wording()
    {
        var page = ImportedPage.Of("""
            # 走基层

            # 一条巷子的早晨

            本报记者 王甲 李乙

            天还没亮，巷口的豆浆铺已经开门。

            # 老城厢

            # 门前的石狮

            石狮守了百年。
            """, """
            -- content/vocabulary/columns.yml --
            old-town: { zh: 老城厢, en: Old town }
            -- content/vocabulary/people.yml --
            wang: { zh: 王甲, en: Wang Jia }
            """, new PageImportOptions { Date = EdtfDate.Parse("2023") });

        Assert.Equal(["一条巷子的早晨", "门前的石狮"], page.Titles);
        Assert.Equal(["走基层", "老城厢"], page.Drafts.Select(draft => draft.Column));
        Assert.Contains("authors: [wang, li-yi]\n", page.Article(), StringComparison.Ordinal);
        Assert.Contains("column: old-town\n", page.Article(1), StringComparison.Ordinal);
        Assert.Equal(["Columns zou-ji-ceng", "People li-yi"], page.Import!.NewTerms.Select(term => $"{term.Kind} {term.Id}"));
    }

    [Fact]
    public void Text_without_a_headline_takes_its_title_from_its_beginning()
    {
        var page = ImportedPage.Of("""
            （上接第一版）大家一致认为，要把工作落到实处。

            人勤春来早
            不负好时光

            本报记者 王甲

            立春刚过，田野里一片繁忙。
            """);

        Assert.Equal(["大家一致认为，要把工作落到实处。", "人勤春来早 不负好时光"], page.Titles);
        Assert.Equal(
            [
                "page.md:1:1: warning FUR0928: The text names a page that it comes from or goes on to; join the pieces, and take the remark out.",
                "page.md:1:1: warning FUR0929: The story that begins here has no headline; the beginning of its text stands in for it as `title`.",
            ], page.Diagnostics.Where(line => line.Contains("FUR0928", StringComparison.Ordinal) || line.Contains("FUR0929", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_English_page_is_read_by_its_own_bylines_datelines_and_credits()
    {
        var page = ImportedPage.Of("""
            RIVER CITY DAILY

            Thursday, February 16, 2023

            Page 3

            # Ice goes out on the upper river

            By Jane Doe and John Roe, Staff Writers

            RIVER CITY, Feb. 15 -- The ice on the upper river went out on Wednesday, two weeks
            earlier than the average of the last thirty years, the water of-
            fice said.

            Boats are to run again from

            March 1, if the weather holds.

            Children watch the ice go by. Photo by Mary Major

            # A school by the bridge

            By Mary Major

            The new school opened on Monday with 300 pupils.

            Continued on page 5
            """, "", new PageImportOptions { Language = new Config.Language("en", "en", "English") });

        Assert.Equal(["Ice goes out on the upper river", "A school by the bridge"], page.Titles);
        Assert.Equal(["Jane Doe", "John Roe"], ImportedPage.Names(page.Drafts[0].Authors));
        Assert.Equal("Boats are to run again from March 1, if the weather holds.", page.Drafts[0].Paragraphs[1].Text);
        Assert.Equal("Children watch the ice go by.", Assert.Single(page.Drafts[0].Photos).Caption);
        Assert.Equal("content/2023/school-bridge/index.en.md", page.Import!.Stories[1].Article!.Path);
        Assert.Equal(["page.md:12:64: warning FUR0927: The hyphen at this line's end was kept; take it out where the word has none."], page.Of(Rules.DoubtfulReading));
        Assert.Contains("original: en\n", page.Article(), StringComparison.Ordinal);
        Assert.Contains("  publication: RIVER CITY DAILY\n  page: \"3\"\n", page.Article(), StringComparison.Ordinal);
    }
}
