using Furrow.Markup;

namespace Furrow.Tests.Markup;

public class ImageTests
{
    private const string Lazy = "loading=\"lazy\" decoding=\"async\"";

    [Fact]
    public void An_image_alone_is_a_figure_with_its_title_as_the_caption() =>
        Assert.Equal(
            $"<figure id=\"b1\"><img src=\"/files/first-furrow/plough.jpg\" alt=\"犁\" width=\"800\" height=\"600\" {Lazy}><figcaption>第一犁</figcaption></figure>",
            Rendering.HtmlOf("![犁](plough.jpg \"第一犁\")"));

    [Fact]
    public void An_image_among_text_stays_there() =>
        Assert.Equal(
            $"<p id=\"p1\">看<img src=\"https://example.org/a.png\" alt=\"图\" {Lazy}>吧</p>",
            Rendering.HtmlOf("看![图](https://example.org/a.png)吧"));

    [Theory]
    [InlineData("![牛](oxen.jpg)")]
    [InlineData("![牛](/files/first-furrow/oxen.jpg)")]
    public void A_photograph_is_a_picture_that_browsers_choose_from(string markdown) =>
        Assert.Equal(
            $"<figure id=\"b1\"><picture>{Avif("100vw")}{Jpeg("100vw")} alt=\"牛\" width=\"900\" height=\"600\" {Lazy}></picture></figure>",
            Rendering.HtmlOf(markdown));

    [Fact]
    public void A_width_that_the_author_wrote_is_the_one_to_choose_by() =>
        Assert.Contains(
            $"<picture>{Avif("300px")}{Jpeg("300px")} alt=\"牛\" width=\"300\" height=\"200\" {Lazy}></picture>",
            Rendering.HtmlOf("看<img src=\"oxen.jpg\" alt=\"牛\" width=\"300\" height=\"200\">吧"));

    [Fact]
    public void A_photo_of_the_front_matter_cuts_the_text()
    {
        var rendering = Rendering.Of("一\n\n![](photo:oxen)\n\n二\n\n![](photo:harvest)");

        Assert.Empty(rendering.Diagnostics);
        Assert.Equal(
            [new HtmlPart("p1", "<p id=\"p1\">一</p>\n"), new PhotoPart("b1", "oxen"), new HtmlPart("p2", "<p id=\"p2\">二</p>\n"), new PhotoPart("b2", "harvest")],
            rendering.Article.Body);
        Assert.Equal(["oxen", "harvest"], rendering.Article.PlacedPhotos);
    }

    [Theory]
    [InlineData("![](plough.jpg)", "FUR0406 5:1", "describe it")]
    [InlineData("![犁](pluogh.jpg)", "FUR0405 5:1", "content/2023/first-furrow/pluogh.jpg")]
    [InlineData("![犁](../../../x.jpg)", "FUR0302 5:1", "leaves the folder")]
    [InlineData("![犁](javascript:x)", "FUR0404 5:1", "is not allowed")]
    [InlineData("![犁](data:image/png;base64,x)", "FUR0404 5:1", "is not allowed")]
    [InlineData("一\n\n![](photo:oxem)", "FUR0407 7:1", "did you mean `oxen`?")]
    [InlineData("一 ![](photo:oxen)", "FUR0412 5:3", "a paragraph of its own")]
    [InlineData("> ![](photo:oxen)", "FUR0412 5:3", "between paragraphs")]
    [InlineData("![](photo:oxen)\n\n![](photo:oxen)", "FUR0412 7:1", "once")]
    public void An_image_that_cannot_be_shown_is_reported_where_it_stands(string markdown, string report, string message)
    {
        var rendering = Rendering.Of(markdown);

        Assert.Equal([report], rendering.Reports);
        Assert.Contains(message, rendering.Diagnostics[0].Message);
    }

    private static string Avif(string sizes) =>
        $"<source type=\"image/avif\" srcset=\"/oxen-480.avif 480w, /oxen-900.avif 900w\" sizes=\"{sizes}\">";

    private static string Jpeg(string sizes) =>
        $"<img src=\"/oxen-900.jpg\" srcset=\"/oxen-480.jpg 480w, /oxen-900.jpg 900w\" sizes=\"{sizes}\"";
}
