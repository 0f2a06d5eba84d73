using System.Globalization;
using Furrow.Config;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Templating;

/// <summary>
/// The theme's texts in one language (<c>i18n/KEY.yml</c>). A text that the language lacks is taken from English, then
/// from the site's default language, and reported once as a warning. Safe to use from many threads.
/// </summary>
public sealed class Messages
{
    /// <summary>The language whose texts stand in for those that a language lacks.</summary>
    internal const string FallbackKey = "en";

    private const string Folder = "i18n/";
    private const string Extension = ".yml";

    private readonly string _path;
    private readonly IReadOnlyList<Dictionary<string, string>> _texts;
    private readonly DiagnosticBag _diagnostics;

    private Messages(string path, IReadOnlyList<Dictionary<string, string>> texts, DiagnosticBag diagnostics) =>
        (_path, _texts, _diagnostics) = (path, texts, diagnostics);

    /// <summary>Reads the texts of a language. A site's own file need hold only what is to be other than in the built-in one.</summary>
    /// <param name="theme">The theme's files, the site's own first.</param>
    /// <param name="builtIn">The files of the built-in theme.</param>
    /// <param name="language">The language.</param>
    /// <param name="config">The site.</param>
    /// <param name="diagnostics">Where texts that are missing are reported.</param>
    public static Messages Load(IFileTree theme, IFileTree builtIn, Language language, SiteConfig config, DiagnosticBag diagnostics)
    {
        if (!theme.Exists(FileOf(language.Key)))
        {
            diagnostics.Report(Rules.MissingMessage, new SourceLocation($"{Theme.Folder}/{FileOf(language.Key)}"),
                $"There is no such file, so pages in {language.Label} show the theme's English texts; copy {Theme.Folder}/{FileOf(FallbackKey)} there and translate it.");
        }
        string[] keys = [language.Key, FallbackKey, config.DefaultLanguage.Key];
        return new Messages($"{Theme.Folder}/{FileOf(language.Key)}", [.. keys.Distinct().Select(TextsOf)], diagnostics);

        Dictionary<string, string> TextsOf(string key)
        {
            var texts = ReadFile(builtIn, FileOf(key), diagnostics);
            foreach (var (name, text) in ReadFile(theme, FileOf(key), diagnostics))
                texts[name] = text;
            return texts;
        }
    }

    /// <summary>The text of a key, its <c>{0}</c>, <c>{1}</c>, … filled in. A key that no language has is shown itself.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">What stands for <c>{0}</c> and so on.</param>
    public string Format(string key, params ReadOnlySpan<object?> values) =>
        Fill(Find(key, null), values);

    /// <summary>The text of a key for a number of things: <c>KEY.one</c> for one where the language has it, <c>KEY</c> otherwise. <c>{0}</c> is the number.</summary>
    public string Count(string key, int number) =>
        Format(number == 1 && _texts[0].ContainsKey(key + ".one") ? key + ".one" : key, number);

    /// <summary>As <see cref="Format(string, ReadOnlySpan{object?})"/>, for a call at a place in a template, which is named when the text is missing.</summary>
    internal string FormatAt(SourceLocation place, string key, ReadOnlySpan<object?> values) => Fill(Find(key, place), values);

    /// <summary>The pattern of a key, not filled in.</summary>
    public string Pattern(string key) => Find(key, null);

    private string Find(string key, SourceLocation? place)
    {
        if (_texts[0].TryGetValue(key, out var text))
            return text;
        // Where the whole file is missing or cannot be read, that has been said once.
        if (_texts[0].Count > 0)
            ReportMissing(key, place);
        foreach (var fallback in _texts)
        {
            if (fallback.TryGetValue(key, out text))
                return text;
        }
        return key;
    }

    private void ReportMissing(string key, SourceLocation? place) =>
        _diagnostics.Report(Rules.MissingMessage, place ?? new SourceLocation(_path), $"`{key}` is missing in {_path}; add it there.");

    private static string Fill(string pattern, ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            pattern = pattern.Replace($"{{{i.ToString(CultureInfo.InvariantCulture)}}}", Convert.ToString(values[i], CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return pattern;
    }

    private static Dictionary<string, string> ReadFile(IFileTree theme, string name, DiagnosticBag diagnostics)
    {
        var path = $"{Theme.Folder}/{name}";
        return theme.Exists(name)
            && SourceText.Decode(theme.Read(name), path, diagnostics) is { } yaml
            && YamlDocumentReader.ReadMapping(yaml, path, 0, diagnostics) is { } root
                // A text may be empty: some languages need a word where others need none.
                ? root.Entries.Where(e => e.Value is DataScalar).ToDictionary(e => e.Key, e => ((DataScalar)e.Value).Text)
                : new Dictionary<string, string>();
    }

    /// <summary>The file of a language's texts.</summary>
    internal static string FileOf(string key) => $"{Folder}{key}{Extension}";

    /// <summary>The key of the language whose texts a file holds; null when it is no such file.</summary>
    internal static string? LanguageOf(string name) => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal)
        ? name[Folder.Length..^Extension.Length]
        : null;
}
