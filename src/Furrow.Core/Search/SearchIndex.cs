using System.Text.Json;
using Furrow.Catalog;
using Furrow.Config;
using Furrow.Data;
using Furrow.Pages;
using Furrow.Publishing;
using Furrow.Templating;
using Furrow.Text;

namespace Furrow.Search;

/// <summary>
/// The archive's search index, as this folder's README.md specifies it: takes articles as they are rendered, by many threads at once,
/// and writes the index when all are there.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private const int CardsInPart = 256;

    // What all runs may take together: some thirty million characters of text, so that most archives never write to disk.
    private const long Memory = 512L * 1024 * 1024;

    private readonly ISitePublisher _publisher;
    private readonly PartWriter _parts;
    private readonly SearchDocumentBuilder _documents;
    private readonly FactsWriter _facts;
    private readonly RecordWriter _records;
    private readonly YearTable _years;
    private readonly IReadOnlyList<Story> _stories;
    private readonly IReadOnlyList<Language> _languages;
    private readonly Dictionary<Language, LanguageIndex> _indexes;

    /// <summary>An empty index.</summary>
    /// <param name="config">The site.</param>
    /// <param name="catalog">Its stories; its pages are not searched.</param>
    /// <param name="theme">The theme, for dates in words.</param>
    /// <param name="publisher">Where the index goes.</param>
    /// <param name="jobs">How many threads add articles at once.</param>
    public SearchIndex(SiteConfig config, StoryCatalog catalog, Theme theme, ISitePublisher publisher, int jobs)
    {
        ArgumentNullException.ThrowIfNull(config);
        ArgumentNullException.ThrowIfNull(catalog);
        _publisher = publisher;
        _parts = new PartWriter(publisher);
        _stories = [.. catalog.Stories.Reverse()];
        _years = new YearTable(_stories);
        _documents = new SearchDocumentBuilder(config, catalog);
        _facts = new FactsWriter(config, catalog);
        _records = new RecordWriter(config, theme, _years);
        _languages = config.Languages;
        _indexes = config.Languages.ToDictionary(l => l, l => new LanguageIndex(l.Key, _stories.Count, Memory / (jobs * config.Languages.Count)));
    }

    /// <summary>The addresses of its files that have names of their own; all others are named by hashes.</summary>
    public static IEnumerable<string> Addresses => SearchClient.Paths.Append(SearchFiles.Manifest).Select(path => $"/{path}");

    /// <summary>Adds an article, and publishes its record.</summary>
    public void Add(ArticlePage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Story.IsPage)
            return;
        var body = SearchDocumentBuilder.BodyOf(page.Story, page.Article, page.Text);
        var document = _documents.Build(page, body);
        _indexes[page.Article.Language].Add(document);
        _publisher.Add(_records.Record(page, document.Number, body));
    }

    /// <summary>Publishes the index and the client that reads it, when all articles have been added.</summary>
    /// <param name="work">The cores to use.</param>
    public void Write(WorkPool work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var summaries = new LanguageSummary[_languages.Count];
        work.ForEach(Enumerable.Range(0, _languages.Count), i => summaries[i] = _indexes[_languages[i]].Write(_parts));
        _publisher.Add(new OutputFile(SearchFiles.Manifest, JsonFile.Write(json => WriteManifest(json, summaries))));
        foreach (var file in SearchClient.Files())
            _publisher.Add(file);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var index in _indexes.Values)
            index.Dispose();
    }

    private void WriteManifest(Utf8JsonWriter json, LanguageSummary[] summaries)
    {
        json.WriteStartObject();
        json.WriteNumber("format", SearchFiles.FormatVersion);
        json.WriteNumber("stories", _stories.Count);
        json.WriteStartArray("kinds");
        foreach (var kind in FactsWriter.Kinds)
            json.WriteStringValue(kind);
        json.WriteEndArray();
        WriteYears(json);
        _facts.WriteFacts(_stories, _parts).Write(json, "facts");
        PartTable.Write(_stories, CardsInPart, WriteCards, _parts).Write(json, "cards");
        _facts.WriteTerms(json, _parts);
        json.WriteString("folding", _parts.WriteJson("", JsonFile.Write(WriteFolding)));
        json.WriteStartObject("languages");
        for (var i = 0; i < summaries.Length; i++)
            WriteLanguage(json, _languages[i], summaries[i]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteYears(Utf8JsonWriter json)
    {
        json.WriteStartArray("years");
        foreach (var year in _years.Years)
        {
            json.WriteStartArray();
            json.WriteStringValue(year.Name);
            json.WriteNumberValue(year.FirstStory);
            json.WriteStringValue(year.Hash);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private void WriteCards(Utf8JsonWriter json, IReadOnlyList<Story> stories)
    {
        json.WriteStartArray();
        foreach (var story in stories)
            _records.WriteCard(json, story);
        json.WriteEndArray();
    }

    private static void WriteFolding(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (simplified, forms) in HanFolding.Table)
            json.WriteString(simplified, forms);
        json.WriteEndObject();
    }

    private static void WriteLanguage(Utf8JsonWriter json, Language language, LanguageSummary summary)
    {
        json.WriteStartObject(summary.Key);
        json.WriteString("tag", language.Tag);
        json.WriteNumber("documents", summary.Documents);
        json.WriteNumber("depth", summary.Tree.Depth);
        json.WritePropertyName("tree");
        Tree.Write(json, summary.Tree.Children);
        json.WriteString("spelling", summary.Spelling);
        json.WriteEndObject();
    }
}
