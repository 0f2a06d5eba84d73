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

    /// <summary>The file of a vocabulary, below the site's folder.</summary>
    public static string PathOf(VocabularyKind kind) => $"{Folder}/{kind.Name()}.yml";

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
                $"This file is no vocabulary, so it is not read{NearestName.Suggestion(path[(Folder.Length + 1)..], names)} Rename it, or move it elsewhere; the vocabularies are {string.Join(", ", names)}.");
        }
    }

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
        var label = reader.Texts(config.Languages);
        if (label.IsEmpty)
            diagnostics.Report(Rules.MissingKey, location,
                $"`{entry.Key}` has no label; give it one in each language, such as `{config.DefaultLanguage.Key}: …`.");
        var term = new VocabularyEntry(kind, entry.Key, label, Slugs(reader), reader.Texts(VocabularyKeys.Description, config.Languages),
            kind == VocabularyKind.People ? reader.Texts(VocabularyKeys.Role, config.Languages) : LocalizedText.None, reader.Texts(VocabularyKeys.Sort, config.Languages), location);
        reader.ReportUnknownKeys();
        return term;
    }

    private LocalizedText Slugs(MappingReader reader)
    {
        if (reader.Node(VocabularyKeys.Slug.Name) is DataMapping)
            return reader.Texts(VocabularyKeys.Slug, config.Languages);
        return reader.Text(VocabularyKeys.Slug.Name) is { } slug
            ? new LocalizedText(config.Languages.ToDictionary(l => l.Key, _ => slug.Value))
            : LocalizedText.None;
    }
}
