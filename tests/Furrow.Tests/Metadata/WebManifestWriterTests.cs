using System.Text;
using System.Text.Json;
using Furrow.Metadata;

namespace Furrow.Tests.Metadata;

public sealed class WebManifestWriterTests
{
    private static readonly WebManifest Manifest = new()
    {
        Name = "第一犁 \"旧闻\"",
        ShortName = "第一犁",
        Description = "青海旧闻",
        LanguageTag = "zh-Hans",
        StartUrl = "/repo/zh/",
        Scope = "/repo/",
        ThemeColor = "#8a1c1c",
        BackgroundColor = "#fffdf8",
        Icons = [new("/repo/assets/icon.svg", "any", "image/svg+xml"), new("/repo/assets/icon-512.png", "512x512", "image/png", "maskable")],
    };

    [Fact]
    public void A_manifest_says_what_the_site_is_and_where_it_begins()
    {
        var manifest = Parse(Manifest);

        Assert.Equal("第一犁 \"旧闻\"", Text(manifest, "name"));
        Assert.Equal("第一犁", Text(manifest, "short_name"));
        Assert.Equal("青海旧闻", Text(manifest, "description"));
        Assert.Equal("zh-Hans", Text(manifest, "lang"));
        Assert.Equal("ltr", Text(manifest, "dir"));
        Assert.Equal("/repo/zh/", Text(manifest, "start_url"));
        Assert.Equal("/repo/", Text(manifest, "scope"));
        Assert.Equal("minimal-ui", Text(manifest, "display"));
        Assert.Equal("#8a1c1c", Text(manifest, "theme_color"));
        Assert.Equal("#fffdf8", Text(manifest, "background_color"));
    }

    [Fact]
    public void The_start_is_within_the_scope_or_browsers_ignore_the_scope() =>
        Assert.StartsWith(Text(Parse(Manifest), "scope")!, Text(Parse(Manifest), "start_url"), StringComparison.Ordinal);

    [Fact]
    public void An_icon_says_its_sizes_type_and_purpose()
    {
        var icons = Parse(Manifest).GetProperty("icons");

        Assert.Equal(2, icons.GetArrayLength());
        Assert.Equal("""{"src":"/repo/assets/icon.svg","sizes":"any","type":"image/svg+xml"}""", icons[0].GetRawText());
        Assert.Equal("maskable", Text(icons[1], "purpose"));
    }

    [Fact]
    public void What_is_not_known_is_not_written()
    {
        var manifest = Parse(Manifest with
        {
            ShortName = null, Description = null, ThemeColor = null, BackgroundColor = null, Icons = [], Direction = TextDirection.RightToLeft,
        });

        Assert.Equal(
            ["name", "short_name", "lang", "dir", "start_url", "scope", "display"],
            manifest.EnumerateObject().Select(member => member.Name));
        Assert.Equal("第一犁 \"旧闻\"", Text(manifest, "short_name"));
        Assert.Equal("rtl", Text(manifest, "dir"));
    }

    [Fact]
    public void Han_text_is_readable_in_the_file() =>
        Assert.Contains("\"short_name\":\"第一犁\"", Encoding.UTF8.GetString(WebManifestWriter.Write(Manifest)), StringComparison.Ordinal);

    private static JsonElement Parse(WebManifest manifest)
    {
        using var document = JsonDocument.Parse(WebManifestWriter.Write(manifest));
        return document.RootElement.Clone();
    }

    private static string? Text(JsonElement parent, string name) => parent.GetProperty(name).GetString();
}
