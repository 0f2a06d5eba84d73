using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Photographs;

/// <summary>What readers get of a photograph.</summary>
public partial class PhotographTests
{
    private const string Page = "zh/2023/a/index.html";

    [Fact]
    public void A_photograph_taken_on_its_side_stands_upright_in_two_widths_and_three_formats()
    {
        var site = new PhotographSite().WithStory("a", "ox.jpg").With("content/a/ox.jpg", TakenImage.Jpeg(1200, 800, orientation: 6)).Publish();

        Assert.Equal(
            ["ox-480.*.avif 480x720", "ox-480.*.jpg 480x720", "ox-480.*.webp 480x720",
             "ox-800.*.avif 800x1200", "ox-800.*.jpg 800x1200", "ox-800.*.webp 800x1200", "ox.jpg 800x1200"],
            MediaOf(site, "a"));
        var image = site.Page(Page).QuerySelector("figure img")!;
        Assert.Equal(("800", "1200", "牛"), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("alt")));
        Assert.Equal(["image/avif", "image/webp"], site.Page(Page).QuerySelectorAll("figure picture > source").Select(s => s.GetAttribute("type")));
    }

    [Fact]
    public void No_published_file_says_where_a_photograph_was_taken()
    {
        var site = new PhotographSite()
            .WithText("a", "![牛](side.jpg) 和 ![犁](plough.webp)，[全图](linked.jpg)", "photos: [{ id: ox, src: ox.jpg, alt: 牛 }]")
            .With("content/a/ox.jpg", TakenImage.Jpeg(600, 400, orientation: 8))
            .With("content/a/side.jpg", TakenImage.Jpeg(50, 40))
            .With("content/a/plough.webp", TakenImage.WebP(50, 40))
            .With("content/a/linked.jpg", TakenImage.Jpeg(60, 40))
            .With("content/a/unused.png", TakenImage.Png(60, 40))
            .With("static/static.jpg", TakenImage.Jpeg(60, 40))
            .Publish();

        Assert.All(site.Paths, path => Assert.True(site[path].AsSpan().IndexOf(Encoding.ASCII.GetBytes(TakenImage.Secret)) < 0, path));
        Assert.All(site.Paths.Where(IsRaster), path =>
            Assert.DoesNotContain(TakenImage.Metadata(site[path]).Fields, field => field.Contains("GPS", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_file_that_a_page_offers_a_browser_is_there()
    {
        var site = new PhotographSite()
            .WithText("a", "![牛](photo:ox)\n\n![犁](犁%20头.jpg \"第一犁\")\n\n看![山](/hill.png)吧", "photos: [{ id: ox, src: ox.jpg, alt: 牛 }]")
            .With("content/a/ox.jpg", TakenImage.Jpeg(1000, 500))
            .With("content/a/犁 头.jpg", TakenImage.Jpeg(700, 500))
            .With("static/hill.png", TakenImage.Transparent(500, 20))
            .Publish();

        Assert.Empty(site.PagePaths.SelectMany(site.Problems));
        Assert.Equal(3, site.Page(Page).QuerySelectorAll("picture").Length);
        Assert.Equal(9, site.Page(Page).QuerySelectorAll("picture [srcset]").Length);
    }

    [Fact]
    public void An_image_with_transparency_falls_back_to_PNG()
    {
        var site = new PhotographSite().WithStory("a", "map.png").With("content/a/map.png", TakenImage.Transparent(100, 50)).Publish();

        Assert.Equal(["map-100.*.avif 100x50", "map-100.*.png 100x50", "map-100.*.webp 100x50", "map.png 100x50"], MediaOf(site, "a"));
    }

    [Theory]
    [InlineData(300, "300")]
    [InlineData(480, "480")]
    [InlineData(590, "590")]
    [InlineData(601, "480 601")]
    [InlineData(1000, "480 1000")]
    [InlineData(1600, "480 960 1600")]
    [InlineData(9000, "480 960 1600")]
    public void No_photograph_is_enlarged_and_no_step_is_a_small_one(int width, string widths) =>
        Assert.Equal(widths, string.Join(' ', Furrow.Photographs.PhotographSettings.WidthsFor(width)));

    [Fact]
    public void A_photograph_larger_than_its_largest_variant_leads_to_all_of_it()
    {
        var site = new PhotographSite().WithStory("a", "ox.jpg").With("content/a/ox.jpg", TakenImage.Jpeg(1700, 17)).Publish();

        Assert.Equal("/archive/media/a/ox.jpg", site.Page(Page).QuerySelector("figure a")?.GetAttribute("href"));
        Assert.Equal((1700, 17), TakenImage.Size(site["media/a/ox.jpg"]));
        Assert.Contains("ox-1600.*.jpg 1600x16", MediaOf(site, "a"));
    }

    [Fact]
    public void Others_are_shown_a_fallback_that_is_there()
    {
        var site = new PhotographSite().WithStory("a", "ox.webp").With("content/a/ox.webp", TakenImage.WebP(600, 300)).Publish();

        var page = site.Page(Page);
        var shared = new Uri(page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!);
        Assert.Matches("^https://example.org/archive/media/a/ox-600\\.[0-9a-f]{8}\\.jpg$", shared.AbsoluteUri);
        Assert.NotNull(site.FileAt(shared));
        Assert.Contains(shared.AbsoluteUri, page.QuerySelector("script[type='application/ld+json']")!.TextContent.Replace("\\/", "/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_photograph_that_is_only_linked_to_is_not_resized()
    {
        var site = new PhotographSite().WithText("a", "[全图](ox.jpg)").With("content/a/ox.jpg", TakenImage.Jpeg(600, 300)).Publish();

        Assert.Equal(["ox.jpg 600x300"], MediaOf(site, "a"));
    }

    [Fact]
    public void Pictures_that_move_or_are_drawn_are_left_as_they_are()
    {
        byte[] gif = [.. "GIF89a"u8, 3, 0, 2, 0, 0, 0, 0, (byte)';'];
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray();
        var site = new PhotographSite().WithText("a", "![牛](ox.gif)\n\n![图](map.svg)").With("content/a/ox.gif", gif).With("content/a/map.svg", svg).Publish();

        Assert.Equal(gif, site["media/a/ox.gif"]);
        Assert.Equal(svg, site["media/a/map.svg"]);
        Assert.Empty(site.Page(Page).QuerySelectorAll("source, [srcset]"));
        Assert.Equal("3", site.Page(Page).QuerySelector("img[src$='ox.gif']")?.GetAttribute("width"));
    }

    private static bool IsRaster(string path) => path.EndsWith(".jpg", StringComparison.Ordinal) || path.EndsWith(".png", StringComparison.Ordinal)
        || path.EndsWith(".webp", StringComparison.Ordinal) || path.EndsWith(".avif", StringComparison.Ordinal);

    // The files of a story with their sizes, and a star for the marks in their names.
    private static IEnumerable<string> MediaOf(BuiltSite site, string story) =>
        from path in site.Paths
        where path.StartsWith($"media/{story}/", StringComparison.Ordinal)
        let size = TakenImage.Size(site[path])
        select $"{Mark().Replace(path[$"media/{story}/".Length..], ".*.")} {size.Width}x{size.Height}";

    [GeneratedRegex(@"\.[0-9a-f]{8}\.")]
    private static partial Regex Mark();
}
