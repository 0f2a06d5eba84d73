using Furrow.Config;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Content;

/// <summary>Reads <c>content/vocabulary/*.yml</c>.</summary>
/// <param name="site">The site's files.</param>
/// <param name="config">The site's languages.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
public sealed class VocabularyReader(IFileTree site, SiteConfig config, DiagnosticBag diagnostics)
{
    /// <summary>The folder of the vocabularies' files.</summary>
    public const string Folder = "content/vocabulary";

    /// <summary>All vocabularies.</summary>
    public Vocabularies ReadAll()
    {
        ReportStrayFiles();
        var entries = new List<VocabularyEntry>();
        var unreadable = new HashSet<VocabularyKind>();
        foreach (var kind in VocabularyKinds.All.Where(kind => site.Exists(PathOf(kind))))
        {
            if (ReadFile(PathOf(kind)) is { } root)
                entries.AddRange(ReadEntries(kind, root));
            else
                unreadable.Add(kind);
        }
        return new Vocabularies(entries, unreadable);
    }

    private void ReportStrayFiles()
    {
        var known = VocabularyKinds.All.Select(PathOf).ToList();
        foreach (var path in site.List(Folder).Where(path => !SitePath.IsHidden(path)).Except(known))
        {
            var names = known.Select(name => name[(Folder.Length + 1)..]).ToList();
            diagnostics.Report(Rules.StrayVocabulary, new SourceLocation(path),
                $"This file is no vocabulary, so it is not read{NearestName.Suggestion(path[(Folder.Length + 1)..], names)} The vocabularies are {string.Join(", ", names)}.");
        }
    }

    private static string PathOf(VocabularyKind kind) => $"{Folder}/{kind.Name()}.yml";

    private DataMapping? ReadFile(string path) => SourceText.Decode(site.Read(path), path, diagnostics) is { } yaml
        ? YamlDocumentReader.ReadMapping(yaml, path, 0, diagnostics)
        : null;

    private List<VocabularyEntry> ReadEntries(VocabularyKind kind, DataMapping root)
    {
        var path = PathOf(kind);
        var terms = new MappingReader(root, path, diagnostics);
        return [.. root.Entries
            .Select(entry => (entry, reader: terms.Mapping(entry.Key)))
            .Where(term => term.reader is not null)
            .Select(term => ReadEntry(kind, term.entry, term.reader!, path))];
    }

    private VocabularyEntry ReadEntry(VocabularyKind kind, DataEntry entry, MappingReader reader, string path)
    {
        var location = new SourceLocation(path, entry.KeyPosition);
        var label = Texts(reader);
        if (label.IsEmpty)
            diagnostics.Report(Rules.MissingKey, location,
                $"`{entry.Key}` has no label; give it one in each language, such as `{config.DefaultLanguage.Key}: …`.");
        var term = new VocabularyEntry(kind, entry.Key, label, Slugs(reader), TextsAt(reader, "description"),
            kind == VocabularyKind.People ? TextsAt(reader, "role") : LocalizedText.None, TextsAt(reader, "sort"), location);
        reader.ReportUnknownKeys();
        return term;
    }

    private LocalizedText Slugs(MappingReader reader)
    {
        if (reader.Node("slug") is DataMapping)
            return TextsAt(reader, "slug");
        return reader.Text("slug") is { } slug
            ? new LocalizedText(config.Languages.ToDictionary(l => l.Key, _ => slug.Value))
            : LocalizedText.None;
    }

    private LocalizedText TextsAt(MappingReader reader, string key)
    {
        if (reader.Mapping(key) is not { } inner)
            return LocalizedText.None;
        var texts = Texts(inner);
        inner.ReportUnknownKeys();
        return texts;
    }

    private LocalizedText Texts(MappingReader reader)
    {
        var texts = new Dictionary<string, string>();
        foreach (var language in config.Languages)
        {
            if (reader.Text(language.Key) is { } text)
                texts[language.Key] = text.Value;
        }
        return new LocalizedText(texts);
    }
}
