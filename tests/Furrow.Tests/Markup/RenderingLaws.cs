using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Furrow.Tests.Markup;

/// <summary>What holds for any text, however it was written.</summary>
public class RenderingLaws
{
    private static readonly string[] Pieces =
    [
        "春耕", "a", "“", "：", " ", "\n", "\n\n", "  \n", "\r\n", "**", "*", "_", "~~", "`", "```\n", "# ", "## ", "> ", "- ", "1. ",
        "|", "\n|-|-|\n", "---\n", "[", "](", ")", "![", "story:kunlun", "#p1", "javascript:x", "photo:oxen", "plough.jpg",
        "{漢|hàn}", "{", "}", "[^1]", "\n[^1]: ", "<", ">", "<b>", "</b>", "<div>", "</div>", "<p id=p1>", "<table>", "<td>", "<a href=x>",
        "<script>", "</script>", "<style>", "<!--", "-->", "<svg>", "<math>", "<textarea>", "<select>", "<plaintext>", "<details>", "<li>", "\"", "'", "=", "&lt;", "&amp;", "&#0;", "&#60;script&#62;",
        "\\", "\0", "\ud83d", "\ude00", "😀", "\t", "    ", "https://example.org/", "<https://x.org>", "onclick=x", "<img src=x onerror=y>",
    ];

    private static Arbitrary<string> Texts() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Property(MaxTest = 1000)]
    public Property Rendering_never_fails_and_its_HTML_is_whole_and_safe() => Prop.ForAll(Texts(), text =>
    {
        var rendering = Rendering.Of(text, isInterview: text.Length % 2 == 0, quotes: ["春耕", "a b"]);
        var all = rendering.Html + rendering.Article.Footnotes;
        var body = new HtmlParser().ParseDocument($"<!doctype html><body>{all}").Body!;

        Assert.DoesNotContain("<script", all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", string.Concat(body.QuerySelectorAll("*").SelectMany(e => e.Attributes).Select(a => $"{a.Name}=")));
        Assert.All(body.QuerySelectorAll("*"), element => Assert.DoesNotContain(element.Attributes, a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(body.QuerySelectorAll("[href]"), element => Assert.False(element.GetAttribute("href")!.Trim().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)));
        var ids = body.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(rendering.Article.Fragments, id => Assert.Contains(id, ids));
    });

    [Property(MaxTest = 1000)]
    public Property The_HTML_reads_as_the_text_that_is_searched() => Prop.ForAll(Texts(), text =>
    {
        var rendering = Rendering.Of(text);
        var body = new HtmlParser().ParseDocument($"<!doctype html><body>{rendering.Html}{rendering.Article.Footnotes}").Body!;
        foreach (var aside in body.QuerySelectorAll("rt, rp, [role=doc-noteref], [role=doc-backlink]").ToList())
            aside.Remove();

        static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Order()]);
        if (rendering.Article.Body.All(part => part is Furrow.Markup.HtmlPart))
            Assert.Equal(Letters(body.TextContent), Letters(rendering.Article.PlainText));
    });

    [Property]
    public void Any_text_is_rendered(string? text) => Assert.NotNull(Rendering.Of(text ?? "").Article);
}
