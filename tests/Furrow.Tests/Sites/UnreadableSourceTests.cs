namespace Furrow.Tests.Sites;

/// <summary>Files that cannot be read draw the one error that is theirs, and no others that only seem so.</summary>
public class UnreadableSourceTests
{
    private const string Story = """
        -- content/a/index.zh.md --
        ---
        title: 甲
        date: 2023-02
        tags: [ploughing]
        ---
        正文。

        """;

    [Theory]
    [InlineData("authors: [cheng-ningning")]
    [InlineData("tags: {a, b")]
    [InlineData("tags: [[[a")]
    public void A_bracket_that_is_not_closed_is_an_error_in_the_file(string line)
    {
        var site = TestSite.Build($"""
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2023-02
            {line}
            kind: news
            ---
            正文。
            """);

        Assert.Contains(" error FUR0104: ", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
        Assert.StartsWith("content/a/index.zh.md:", site.Diagnostics[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_no_page_may_hold_is_an_error_at_its_value()
    {
        var site = TestSite.Build(Story.Replace("甲", "\"甲\\x01乙\"", StringComparison.Ordinal));

        Assert.Contains("content/a/index.zh.md:2:8: error FUR0104: This text holds the character U+0001, which no page may; remove it.", site.Diagnostics);
    }

    [Fact]
    public void What_an_unreadable_vocabulary_holds_is_not_called_missing()
    {
        var site = TestSite.Build(Story + """
            -- content/vocabulary/tags.yml --
            ploughing: { zh: 春耕 }
            x: { zh: "甲
            """);

        Assert.StartsWith("content/vocabulary/tags.yml:", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Stories_that_bear_a_term_of_an_unreadable_vocabulary_bear_the_same_term()
    {
        var site = TestSite.Build(StoryText.Of("a", "2023", "tags: [ploughing]") + StoryText.Of("b", "2023", "tags: [ploughing]") + """
            -- content/vocabulary/tags.yml --
            ploughing: { zh: "春耕
            """);

        Assert.StartsWith("content/vocabulary/tags.yml:", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_is_not_called_an_orphan_when_its_original_cannot_be_read()
    {
        var site = TestSite.Build("""
            -- content/a/index.zh.md --
            正文。
            -- content/a/index.en.md --
            ---
            title: A
            ---
            Text.
            """);

        Assert.Contains(" error FUR0102: ", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }
}
