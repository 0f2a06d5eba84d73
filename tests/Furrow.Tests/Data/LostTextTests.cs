using Furrow.Tests.Sites;

namespace Furrow.Tests.Data;

/// <summary>What YAML takes for a comment, and an author for a part of a text.</summary>
public class LostTextTests
{
    [Theory]
    [InlineData("deck: 春雪 #1", "4:10: warning FUR0117: `deck` ends before this `#`: after a space, YAML takes it for the beginning of a comment. Write `deck: \"春雪 #1\"`; if it is a comment, put a space after the `#`.")]
    [InlineData("kicker: a \"b\"  #新闻 # checked", "4:16: warning FUR0117: `kicker` ends before this `#`: after a space, YAML takes it for the beginning of a comment. Write `kicker: 'a \"b\" #新闻'`; if it is a comment, put a space after the `#`.")]
    [InlineData("summary: 春\n  雪 #1", "5:5: warning FUR0117: `summary` ends before this `#`: after a space, YAML takes it for the beginning of a comment. Write `summary: \"春 雪 #1\"`; if it is a comment, put a space after the `#`.")]
    [InlineData("photos:\n  - id: a\n    caption: 牛 #2\n    alt: 牛", "6:16: warning FUR0117: `caption` ends before this `#`: after a space, YAML takes it for the beginning of a comment. Write `caption: \"牛 #2\"`; if it is a comment, put a space after the `#`.")]
    [InlineData("deck: #1 of 3", "4:7: error FUR0107: `deck` is empty: after a space, YAML takes this `#` for the beginning of a comment. Write `deck: \"#1 of 3\"`.")]
    [InlineData("draft: true\ndeck: #1", "5:7: warning FUR0117: `deck` ends before this `#`: after a space, YAML takes it for the beginning of a comment. Write `deck: \"#1\"`; if it is a comment, put a space after the `#`.")]
    public void A_piece_that_is_lost_is_told_with_the_line_to_write(string yaml, string expected) =>
        Assert.Equal([$"content/a/index.zh.md:{expected}"], Diagnostics(yaml));

    [Theory]
    [InlineData("deck: 春雪 # checked")]
    [InlineData("deck: 春雪 #")]
    [InlineData("deck: 春雪#1")]
    [InlineData("deck: \"春雪 #1\"")]
    [InlineData("deck: \"春雪\" #1")]
    [InlineData("summary: |\n  春雪 #1")]
    [InlineData("deck: 春雪\n#1")]
    [InlineData("lastmod: 2024 #1")]
    [InlineData("slug: snow #1")]
    [InlineData("deck: 春雪 #1\nignore: [FUR0117]")]
    public void A_comment_is_left_alone(string yaml) => Assert.Empty(Diagnostics(yaml));

    private static IReadOnlyList<string> Diagnostics(string yaml) =>
        TestSite.Build(
            $"-- content/a/index.zh.md --\n---\ntitle: 甲\ndate: 2024\n{yaml}\n---\n正文。\n",
            new BuildOptions { Jobs = 2, IncludeDrafts = true }).Diagnostics;
}
