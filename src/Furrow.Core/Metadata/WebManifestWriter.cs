using System.Text.Json;
using Furrow.Data;

namespace Furrow.Metadata;

/// <summary>Writes a web app manifest (W3C, Web Application Manifest). Its media type is <c>application/manifest+json</c>.</summary>
public static class WebManifestWriter
{
    // An archive is browsed: readers need the way back and the address to cite, which `standalone` takes away. Unlike
    // `browser`, this one can be put on a home screen.
    private const string Display = "minimal-ui";

    /// <summary>The manifest's bytes: UTF-8 without a byte order mark, Han text unescaped.</summary>
    public static byte[] Write(WebManifest manifest) => JsonFile.Write(json => WriteManifest(json, manifest));

    private static void WriteManifest(Utf8JsonWriter json, WebManifest manifest)
    {
        json.WriteStartObject();
        json.WriteString("name", manifest.Name);
        json.WriteString("short_name", manifest.ShortName ?? manifest.Name);
        json.WriteOptional("description", manifest.Description);
        json.WriteString("lang", manifest.LanguageTag);
        json.WriteString("dir", manifest.Direction == TextDirection.RightToLeft ? "rtl" : "ltr");
        json.WriteString("start_url", manifest.StartUrl);
        json.WriteString("scope", manifest.Scope);
        json.WriteString("display", Display);
        json.WriteOptional("theme_color", manifest.ThemeColor);
        json.WriteOptional("background_color", manifest.BackgroundColor);
        json.WriteOptional("icons", manifest.Icons, WriteIcon);
        json.WriteEndObject();
    }

    private static void WriteIcon(Utf8JsonWriter json, WebManifestIcon icon)
    {
        json.WriteStartObject();
        json.WriteString("src", icon.Source);
        json.WriteString("sizes", icon.Sizes);
        json.WriteString("type", icon.Type);
        json.WriteOptional("purpose", icon.Purpose);
        json.WriteEndObject();
    }
}
