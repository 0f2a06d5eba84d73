using Furrow.Markup;

namespace Furrow.Tests.Markup;

/// <summary>
/// A site with the stories `first-furrow` (Chinese and English) and `kunlun` (Chinese only), the file `plough.jpg` of
/// 800 × 600 pixels, the photograph `oxen.jpg` in two widths and `report.pdf` beside the first, and the page `/zh/about/`.
/// </summary>
internal sealed class FakeLinks(string basePath = "/") : ISiteLinks
{
    public IEnumerable<string> StoryIds => ["first-furrow", "kunlun"];

    public string BasePath => basePath;

    public bool IsDraft(string storyId) => false;

    public StoryTarget? FindStory(string storyId, string languageKey) => (storyId, languageKey) switch
    {
        ("first-furrow", "en") => new StoryTarget(storyId, "/en/2023/02/first-furrow/", "en", "en"),
        ("first-furrow", _) => new StoryTarget(storyId, "/zh/2023/02/first-furrow/", "zh", "zh-Hans"),
        ("kunlun", _) => new StoryTarget(storyId, "/zh/2023/03/kunlun/", "zh", "zh-Hans"),
        _ => null,
    };

    public string? StoryOfArticle(string path) => path switch
    {
        "content/2023/first-furrow/index.zh.md" or "content/2023/first-furrow/index.en.md" => "first-furrow",
        "content/2023/kunlun/index.zh.md" or "content/2023/kunlun/index.en.md" => "kunlun",
        _ => null,
    };

    public FileTarget? FindFile(string path) => path switch
    {
        "content/2023/first-furrow/plough.jpg" => new FileTarget("/files/first-furrow/plough.jpg"),
        "content/2023/first-furrow/春 耕.jpg" => new FileTarget("/files/first-furrow/%E6%98%A5%20%E8%80%95.jpg"),
        "content/2023/first-furrow/report.pdf" => new FileTarget("/files/first-furrow/report.pdf"),
        _ => null,
    };

    public ImageTarget? FindImage(string path) => path switch
    {
        "content/2023/first-furrow/plough.jpg" => new ImageTarget(basePath + "files/first-furrow/plough.jpg", 800, 600),
        "content/2023/first-furrow/oxen.jpg" => new ImageTarget("/oxen-900.jpg", 900, 600)
        {
            Srcset = "/oxen-480.jpg 480w, /oxen-900.jpg 900w",
            Sizes = "100vw",
            Sources = [new ImageSource("image/avif", "/oxen-480.avif 480w, /oxen-900.avif 900w")],
        },
        _ => null,
    };

    public ImageTarget? FindImageAt(string rootRelativeUrl) =>
        rootRelativeUrl == "/files/first-furrow/oxen.jpg" ? FindImage("content/2023/first-furrow/oxen.jpg") : null;

    public bool HasPage(string rootRelativeUrl) => rootRelativeUrl is "/zh/about/" or "/assets/map.png";
}
