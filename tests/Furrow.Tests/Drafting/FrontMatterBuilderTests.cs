using Furrow.Drafting;

namespace Furrow.Tests.Drafting;

public class FrontMatterBuilderTests
{
    [Fact]
    public void An_article_reads_as_an_editor_would_have_written_it()
    {
        var article = new FrontMatterBuilder()
            .Text("title", "春耕第一犁")
            .Text("deck", "——访农户")
            .Text("summary", null)
            .Text("date", "2023-02-16")
            .List("tags", ["spring-ploughing", "farming"])
            .List("people", [])
            .Mapping("issue", new FrontMatterBuilder().Text("page", "3"))
            .Mappings("photos", [new FrontMatterBuilder().Text("id", "plough").Text("caption", "犁: 第一道")])
            .Boolean("draft", true)
            .ToArticle("正文。\n");

        Assert.Equal("""
            ---
            title: 春耕第一犁
            deck: ——访农户
            date: 2023-02-16
            tags: [spring-ploughing, farming]
            issue:
              page: "3"
            photos:
              - id: plough
                caption: "犁: 第一道"
            draft: true
            ---

            正文。

            """, article);
    }
}
