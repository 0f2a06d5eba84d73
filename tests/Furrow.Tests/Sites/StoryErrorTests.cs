namespace Furrow.Tests.Sites;

/// <summary>What authors can get wrong between the files of a story, between stories, and in addresses.</summary>
public class StoryErrorTests
{
    private const string English = """
        -- content/a/index.en.md --
        ---
        title: A
        translation: { kind: human }
        ---
        Text.

        """;

    private const string Closed = """
        -- site.config.json --
        { "baseUrl": "https://example.org/", "title": { "zh": "犁痕" }, "vocabularies": { "tags": "closed" },
          "languages": [ { "key": "zh", "tag": "zh-Hans", "label": "中文" }, { "key": "en", "tag": "en", "label": "English" } ] }

        """;

    [Fact]
    public void A_translation_without_its_original() => AssertErrors(English,
        "content/a/index.en.md: error FUR0201: The original index.zh.md is not there; add it, or name the language this story was printed in: `original: en`.");

    [Fact]
    public void An_original_that_is_named_but_not_there() => AssertErrors(Story("a", "original: en"),
        "content/a/index.zh.md:4:11: error FUR0201: The original index.en.md is not there; add it, or name the language this story was printed in: `original: zh`.");

    [Fact]
    public void A_translation_that_contradicts_its_original() => AssertErrors(Story("a", "kind: feature", "authors: [feng]") + """
        -- content/vocabulary/people.yml --
        feng: { zh: 丰娟 }
        -- content/a/index.en.md --
        ---
        title: A
        date: 2023-03
        kind: feature
        authors: [yang]
        series: new
        translation: { kind: human }
        ---
        Text.
        """,
        "content/a/index.en.md:3:7: error FUR0202: `date` says something else in the original, content/a/index.zh.md:3:7; remove it here, it is inherited.",
        "content/a/index.en.md:5:11: error FUR0202: `authors` says something else in the original, content/a/index.zh.md:5:11; remove it here, it is inherited.",
        "content/a/index.en.md:6:9: error FUR0202: `series` is not in the original, content/a/index.zh.md; move it there, where the whole story inherits it.");

    [Fact]
    public void A_date_that_is_none_does_not_make_the_right_one_a_contradiction() => AssertErrors("""
        -- content/a/index.zh.md --
        ---
        title: 甲
        date: 2023-02-31
        ---
        正文。
        -- content/a/index.en.md --
        ---
        title: A
        date: 2023-02-28
        ---
        Text.
        """,
        "content/a/index.zh.md:3:7: error FUR0109: `2023-02-31` is no day of the calendar; February 2023 has 28 days.");

    [Fact]
    public void A_key_that_belongs_in_the_translation() => AssertErrors(Story("a", "translation: { kind: human }"),
        "content/a/index.zh.md:4:14: error FUR0208: `translation` stands in the original; move it to the translation, or say `original: LANGUAGE` if this file is the translation.");

    [Fact]
    public void A_page_of_the_site_with_a_date() => AssertErrors(Story("a", "kind: page"),
        "content/a/index.zh.md:3:7: error FUR0208: A page of the site has no date; remove it, or choose another `kind`.");

    [Fact]
    public void An_unknown_term_of_a_closed_vocabulary() => AssertErrors(Closed + Story("a", "tags: [spring-plowing, oxen]") + """
        -- content/vocabulary/tags.yml --
        spring-ploughing: { zh: 春耕 }
        """,
        "content/a/index.zh.md:4:8: error FUR0203: `spring-plowing` is not in content/vocabulary/tags.yml; did you mean `spring-ploughing`? Add it there, or use a term that is.",
        "content/a/index.zh.md:4:24: error FUR0203: `oxen` is not in content/vocabulary/tags.yml. Add it there, or use a term that is.");

    [Fact]
    public void A_name_where_its_id_belongs() => AssertErrors(Closed + Story("a", "tags: [春耕]") + """
        -- content/vocabulary/tags.yml --
        spring-ploughing: { zh: 春耕 }
        """,
        "content/a/index.zh.md:4:8: error FUR0203: `春耕` is the name of `spring-ploughing` in content/vocabulary/tags.yml; write the id here.");

    [Fact]
    public void A_translator_that_a_closed_vocabulary_does_not_have() => Assert.Equal(
        ["content/a/index.en.md:3:43: error FUR0203: `feng` is not in content/vocabulary/people.yml. Add it there, or use a term that is."],
        TestSite.BuildWithTheme(Closed.Replace("\"tags\"", "\"people\"", StringComparison.Ordinal) + Story("a", "kind: news") + """
            -- content/a/index.en.md --
            ---
            title: A
            translation: { kind: human, translators: [feng] }
            ---
            Text.
            """).Diagnostics);

    [Fact]
    public void An_undescribed_term_of_an_open_vocabulary_is_a_warning_once()
    {
        var site = TestSite.Build(Story("a", "tags: [oxen]") + Story("b", "tags: [oxen]"));

        Assert.Equal(["content/a/index.zh.md:4:8: warning FUR0204: `oxen` has no entry in content/vocabulary/tags.yml, so it is shown as it is. Describe it there in each language."], site.Diagnostics);
        Assert.Equal(BuildOutcome.Published, site.Result.Outcome);
    }

    [Fact]
    public void A_warning_fails_a_strict_build() =>
        Assert.Equal(BuildOutcome.ContentErrors, TestSite.Build(Story("a", "tags: [oxen]"), new BuildOptions { Strict = true }).Result.Outcome);

    [Fact]
    public void A_duplicate_story_id() => AssertErrors(Story("2022/a") + Story("2023/a"),
        "content/2023/a/index.zh.md: error FUR0205: The story id `a` is taken by content/2022/a/index.zh.md; rename one of the two folders.");

    [Fact]
    public void A_cycle_in_partOf() => AssertErrors(Story("a", "partOf: b") + Story("b", "partOf: a") + Story("c", "partOf: b"),
        "content/a/index.zh.md:4:9: error FUR0206: This story ends up belonging to itself: a → b → a; remove `partOf` from the main story.",
        "content/b/index.zh.md:4:9: error FUR0206: This story ends up belonging to itself: b → a → b; remove `partOf` from the main story.");

    [Fact]
    public void A_story_that_is_part_of_itself() => AssertErrors(Story("a", "partOf: a"),
        "content/a/index.zh.md:4:9: error FUR0206: This story ends up belonging to itself: a → a; remove `partOf` from the main story.");

    [Fact]
    public void An_unknown_parent() => AssertErrors(Story("harvest") + Story("b", "partOf: harvst") + Story("c", "partOf: frost"),
        "content/b/index.zh.md:4:9: error FUR0207: There is no story `harvst`; did you mean `harvest`? `partOf` is the id of the story this one is a sidebar to.",
        "content/c/index.zh.md:4:9: error FUR0207: There is no story `frost`. `partOf` is the id of the story this one is a sidebar to.");

    [Fact]
    public void What_leads_to_a_draft_is_told_that_it_is_one() => AssertErrors(Story("a", "draft: true") + """
        -- content/b/index.zh.md --
        ---
        title: 乙
        date: 2023
        partOf: a
        ---
        见[甲](story:a)和[它](../a/index.zh.md)。

        """,
        "content/b/index.zh.md:4:9: error FUR0207: The story `a` is a draft, so it is not there for readers: publish it too (it has `draft: true`), or take `partOf` out until then.",
        "content/b/index.zh.md:6:2: error FUR0401: The story `a` is a draft, so readers have no page of it: publish it too (it has `draft: true`), or take the link out until then.",
        "content/b/index.zh.md:6:15: error FUR0401: The story `a` is a draft, so readers have no page of it: publish it too (it has `draft: true`), or take the link out until then.");

    [Fact]
    public void A_parent_with_a_mistake_of_its_own_is_not_missing() => AssertErrors(Story("b", "partOf: a", "summary: x") + Story("c", "partOf: d") + """
        -- content/a/index.zh.md --
        No front matter.
        -- content/d/index.zh.md --
        ---
        title: 丁
        ---
        [甲](story:a) and [乙](../a/index.zh.md#p1)
        """,
        "content/a/index.zh.md:1:1: error FUR0102: An article begins with front matter: a line `---`, then `title: …` and more, then a line `---`.",
        "content/d/index.zh.md:2:1: error FUR0108: `date` is missing: when the story was printed, such as 2023-02-16, 2023-02 or, roughly, 2023-02~.");

    [Fact]
    public void A_folder_whose_name_cannot_be_an_id() => AssertErrors(Story("春 耕"),
        "content/春 耕/index.zh.md: error FUR0209: The folder `春 耕` is the story's id, and that must be letters a–z, digits, `-`, `_` and `.`, beginning and ending with a letter or digit; rename the folder.");

    [Fact]
    public void A_slug_that_leaves_its_folder() => AssertErrors(Story("a", "slug: ../../etc"),
        "content/a/index.zh.md:4:7: error FUR0302: The slug `../../etc` must be letters a–z, digits, `-`, `_` and `.`, beginning and ending with a letter or digit; it becomes the last part of the article's address.");

    [Fact]
    public void A_terms_slug_that_leaves_its_folder() => AssertErrors(Story("a", "tags: [x]") + """
        -- content/vocabulary/tags.yml --
        x: { zh: 甲, slug: ../y }
        """,
        "content/vocabulary/tags.yml:1:1: error FUR0209: `../y` cannot be part of an address; give `x` a `slug` without `/`, `\\`, `?`, `#` and control characters.");

    [Theory]
    [InlineData("../out/")]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/a//b/")]
    [InlineData("/a/../b/")]
    [InlineData("/.furrow/x")]
    public void An_alias_that_is_no_address_here(string alias) => AssertErrors(Story("a", $"aliases: [\"{alias}\"]"),
        $"content/a/index.zh.md:4:11: error FUR0302: The alias `{alias}` must be an address on this site: it begins with one `/` and has no `//`, no `..`, `\\`, `?`, `#`, `%` or `:`, and no part that begins with a dot.");

    [Fact]
    public void A_photo_that_leaves_its_folder() => AssertErrors(Story("a", "photos: [{ id: ox, src: ../../secret.png, alt: 牛 }]"),
        "content/a/index.zh.md:4:25: error FUR0302: `../../secret.png` leaves the story's folder; put the photograph beside the article and name it alone.");

    [Fact]
    public void Two_stories_for_one_address() => AssertErrors(Story("a", "slug: c") + Story("b", "slug: c"),
        "content/b/index.zh.md:4:7: error FUR0301: The address /zh/2023/02/c/ of an article is taken by an article (content/a/index.zh.md:4:7); give one of the two a `slug` of its own.");

    [Fact]
    public void An_alias_for_an_address_that_is_taken() => AssertErrors(Story("a", "aliases: [/zh/archive]") + Story("b", "aliases: [/zh/2023/02/a/]"),
        "content/a/index.zh.md:4:11: error FUR0301: The address /zh/archive/ of a redirect is taken by the archive's overview; remove the alias.",
        "content/b/index.zh.md:4:11: error FUR0301: The address /zh/2023/02/a/ of a redirect is taken by an article (content/a/index.zh.md); remove the alias.");

    [Fact]
    public void Two_terms_for_one_address_are_reported_once_a_language() => AssertErrors(Story("a", "tags: [x, y]") + """
        -- content/vocabulary/tags.yml --
        x: { zh: 甲, slug: same }
        y: { zh: 乙, slug: same }
        """,
        "content/vocabulary/tags.yml:2:1: error FUR0301: The address /en/tags/same/ of the list of tags/y is taken by the list of tags/x (content/vocabulary/tags.yml:1:1); give the term another `slug`.",
        "content/vocabulary/tags.yml:2:1: error FUR0301: The address /zh/tags/same/ of the list of tags/y is taken by the list of tags/x (content/vocabulary/tags.yml:1:1); give the term another `slug`.");

    [Fact]
    public void A_static_file_where_a_page_or_a_folder_of_pages_is() => AssertErrors("""
        -- static/index.html --
        mine
        -- static/zh --
        mine
        """,
        "static/index.html: error FUR0301: The address /index.html of a static file is taken by the language chooser; rename the file.",
        "static/zh: error FUR0301: The address /zh of a static file is taken by the archive's overview; rename the file.");

    [Fact]
    public void An_alias_below_a_file() => AssertErrors(Story("a", "aliases: [/zh/feed.xml/]"),
        "content/a/index.zh.md:4:11: error FUR0301: The address /zh/feed.xml/ of a redirect is taken by the feed of a list of stories; remove the alias.");

    [Fact]
    public void An_alias_in_the_way_of_an_article_is_the_one_at_fault() => AssertErrors(Story("a", "aliases: [/zh/2023/02/b/]") + Story("b", ""),
        "content/a/index.zh.md:4:11: error FUR0301: The address /zh/2023/02/b/ of a redirect is taken by an article (content/b/index.zh.md); remove the alias.");

    [Fact]
    public void Many_mistakes_are_reported_in_one_run()
    {
        var site = TestSite.Build(Story("a", "tgas: [x]", "slug: ../b") + Story("b", "partOf: nobody", "photos: [{ id: ox, src: ox.png }]") + """
            -- content/c/index.zh.md --
            ---
            title: 丙
            date: 2023-99
            ---
            [乙](story:nobody) ![](none.png) [坏](javascript:alert(1))
            -- content/d/index.zh.md --
            no front matter
            -- content/e/index.zh.md --
            ---
            title: 戊
            date: 2023
            ---
            [乙](story:nobody) ![](none.png) [坏](javascript:alert(1))
            -- content/vocabulary/tags.yml --
            x: [
            -- templates/layouts/broken.html --
            {{ if }}
            """);

        Assert.Equal(BuildOutcome.ContentErrors, site.Result.Outcome);
        Assert.Equal(
            ["FUR0102", "FUR0104", "FUR0105", "FUR0109", "FUR0207", "FUR0302", "FUR0401", "FUR0404", "FUR0405", "FUR0406", "FUR0501", "FUR0506"],
            site.Result.Diagnostics.Select(d => d.Rule.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(site.Files);
    }

    private static string Story(string id, params string[] lines) => $"""
        -- content/{id}/index.zh.md --
        ---
        title: 甲
        date: 2023-02
        {string.Join('\n', [.. lines, "---"])}
        正文。

        """;

    private static void AssertErrors(string text, params string[] expected)
    {
        var site = TestSite.Build(text);
        Assert.Equal(expected, site.Diagnostics);
        Assert.Equal(BuildOutcome.ContentErrors, site.Result.Outcome);
        Assert.Empty(site.Files);
    }
}
