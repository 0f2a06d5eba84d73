using System.Text.RegularExpressions;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Templating;

/// <summary>Looks in a site's own texts for those that nothing shows, and for those that show other values than the built-in ones.</summary>
/// <param name="builtIn">The files of the built-in theme.</param>
/// <param name="words">What the site's own templates have in quotation marks: the keys of texts among it.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
internal sealed partial class MessageChecker(IFileTree builtIn, IReadOnlySet<string> words, DiagnosticBag diagnostics)
{
    private const string One = ".one";

    // Each language writes dates in an order and with parts of its own.
    private const string DatePatterns = "date.";

    private readonly IReadOnlyList<Dictionary<string, string>> _builtIn =
        [.. builtIn.List("").Where(name => Messages.LanguageOf(name) is not null).Select(name => TextsOf(builtIn, name))];

    /// <summary>Reports the odd texts of a file.</summary>
    /// <param name="own">The site's own files of its theme.</param>
    /// <param name="name">The file, such as <c>i18n/en.yml</c>.</param>
    public void Check(IFileTree own, string name)
    {
        var path = $"{Theme.Folder}/{name}";
        // What is wrong with the file itself is reported where its texts are read.
        if (ReadEntries(own, name, path) is not { Count: > 0 } entries)
            return;
        foreach (var entry in entries)
        {
            var known = _builtIn.Select(texts => texts.GetValueOrDefault(entry.Key) ?? texts.GetValueOrDefault(WithoutOne(entry.Key))).OfType<string>().ToList();
            if (known.Count == 0 && !IsUsed(entry.Key))
                ReportUnknown(entry, path);
            else if (known.Count > 0 && !entry.Key.StartsWith(DatePatterns, StringComparison.Ordinal))
                ComparePlaceholders(entry, known, path);
        }
    }

    private void ReportUnknown(DataEntry entry, string path) => diagnostics.Report(
        Rules.UnknownMessage, new SourceLocation(path, entry.KeyPosition),
        $"No template shows a text `{entry.Key}`{NearestName.Suggestion(entry.Key, _builtIn.SelectMany(texts => texts.Keys).Distinct())} Mend the key, or remove the line.");

    // A key may be put together, as in `t ('kind.' + story.kind)`.
    private bool IsUsed(string key) =>
        words.Contains(key) || words.Contains(WithoutOne(key)) || words.Any(word => word.EndsWith('.') && key.StartsWith(word, StringComparison.Ordinal));

    // What every built-in language shows, a site's own text is to show too. Where none of them shows anything, nothing is there to
    // be shown; where some do, there may be more than they need.
    private void ComparePlaceholders(DataEntry entry, List<string> known, string path)
    {
        if (entry.Value is not DataScalar text)
            return;
        var (own, expected) = (PlaceholdersOf(text.Text), known.Select(PlaceholdersOf).ToList());
        var extra = expected.TrueForAll(names => names.Count == 0) ? own : [];
        // A text for one thing may say so in words.
        var missing = entry.Key.EndsWith(One, StringComparison.Ordinal) ? [] : expected[0].Where(name => expected.TrueForAll(names => names.Contains(name))).Except(own).ToList();
        if (extra.Count > 0)
            Report($"`{entry.Key}` has {Names(extra)}, which nothing is filled in for, so readers would see it; take it out. The built-in text is `{known[0]}`.");
        if (missing.Count > 0)
            Report($"`{entry.Key}` lacks {Names(missing)}, so readers are not shown what it stands for; write it where that belongs. The built-in text is `{known[0]}`.");

        void Report(string message) => diagnostics.Report(Rules.DifferentPlaceholders, new SourceLocation(path, text.Position), message);
    }

    private static string Names(IEnumerable<string> placeholders) => string.Join(" and ", placeholders.Select(name => $"`{name}`"));

    private static List<string> PlaceholdersOf(string text) => [.. Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> TextsOf(IFileTree builtIn, string name) =>
        (ReadEntries(builtIn, name, name) ?? []).Where(entry => entry.Value is DataScalar).ToDictionary(entry => entry.Key, entry => ((DataScalar)entry.Value).Text);

    private static IReadOnlyList<DataEntry>? ReadEntries(IFileTree theme, string name, string path)
    {
        var ignored = new DiagnosticBag();
        return theme.Exists(name) && SourceText.Decode(theme.Read(name), path, ignored) is { } yaml
            ? YamlDocumentReader.ReadMapping(yaml, path, 0, ignored)?.Entries
            : null;
    }

    private static string WithoutOne(string key) => key.EndsWith(One, StringComparison.Ordinal) ? key[..^One.Length] : key;

    [GeneratedRegex(@"\{[0-9]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
