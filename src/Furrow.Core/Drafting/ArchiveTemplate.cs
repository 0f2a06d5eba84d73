using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Furrow.Config;
using Furrow.Content;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Schemas;

namespace Furrow.Drafting;

/// <summary>A new archive that builds at once: config, a sample story in two languages, vocabularies, a workflow, an editor's settings.</summary>
/// <param name="titles">The archive's name by language key; a language without one takes that of another.</param>
/// <param name="baseUrl">The address it will have.</param>
/// <param name="languages">The keys of its languages, the default first; two, each one of <see cref="Languages"/>.</param>
/// <param name="version">The version of Furrow that its workflow installs.</param>
public sealed class ArchiveTemplate(IReadOnlyDictionary<string, string> titles, Uri baseUrl, IReadOnlyList<string> languages, string version)
{
    private static readonly Dictionary<string, string> DefaultTitles = new() { ["zh"] = "报纸档案", ["en"] = "Newspaper Archive" };

    /// <summary>The languages that the template and the built-in theme's texts are in.</summary>
    public static IReadOnlyList<Language> Languages { get; } = [new("zh", "zh-Hans", "中文"), new("en", "en", "English")];

    /// <summary>The archive's files, by path in ordinal order.</summary>
    public IReadOnlyList<DraftFile> Build()
    {
        var template = new EmbeddedFileTree(typeof(ArchiveTemplate).Assembly, "archive/");
        var files = template.List("").ToDictionary(path => path, path => Filled(Encoding.UTF8.GetString(template.Read(path))));
        foreach (var path in files.Keys.Where(path => files[path].Contains("{source}", StringComparison.Ordinal)).ToList())
            files[path] = files[path].Replace("{source}", HashOfOriginal(files, path), StringComparison.Ordinal);
        return [.. files.Select(file => DraftFile.Of(file.Key, file.Value)).Concat(Schemas(files)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private string Filled(string text)
    {
        (string Name, string Value)[] values =
        [
            .. PlacesOf("first", languages[0]), .. PlacesOf("second", languages[1]),
            ("base-url", Json(baseUrl.AbsoluteUri)), ("title-zh", Json(TitleIn("zh"))), ("title-en", Json(TitleIn("en"))), ("version", version),
        ];
        return values.Aggregate(text, (filled, value) => filled.Replace($"{{{value.Name}}}", value.Value, StringComparison.Ordinal));
    }

    private static (string Name, string Value)[] PlacesOf(string place, string key)
    {
        var language = Languages.Single(l => l.Key == key);
        return [($"{place}-key", language.Key), ($"{place}-tag", language.Tag), ($"{place}-label", language.Label)];
    }

    private string TitleIn(string key) =>
        titles.GetValueOrDefault(key) ?? (titles.Count > 0 ? titles.OrderBy(t => t.Key, StringComparer.Ordinal).First().Value : DefaultTitles[key]);

    // Where `furrow schema` puts them, and the editor's settings look for them.
    private static IEnumerable<DraftFile> Schemas(Dictionary<string, string> files)
    {
        var config = SiteConfigReader.Read(MemoryFileTree.FromText(files), new DiagnosticBag());
        return SchemaWriter.Names.Select(name => DraftFile.Of($".furrow/schemas/{SchemaWriter.FileName(name)}", SchemaWriter.Write(name, config)));
    }

    private static string HashOfOriginal(Dictionary<string, string> files, string translation)
    {
        var folder = translation[..(translation.LastIndexOf('/') + 1)];
        var diagnostics = new DiagnosticBag();
        var path = folder + "index.zh.md";
        var source = new ArticleSourceReader(MemoryFileTree.FromText(files), diagnostics).Read(path)
            ?? throw new InvalidOperationException($"The template's {path} cannot be read.");
        var mapping = YamlDocumentReader.ReadMapping(source.FrontMatter, path, 1, diagnostics)
            ?? throw new InvalidOperationException($"The template's {path} has no front matter.");
        return OriginalHash.Of(FrontMatterReader.Read(mapping, path, diagnostics), source.Body);
    }

    private static string Json(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value;
}
