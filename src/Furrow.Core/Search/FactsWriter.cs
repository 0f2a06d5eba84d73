using System.Text.Json;
using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;

namespace Furrow.Search;

/// <summary>Writes what stories are filtered and counted by: their months, kinds and terms, and the names of those.</summary>
/// <param name="config">The site's languages.</param>
/// <param name="catalog">Its stories.</param>
internal sealed class FactsWriter(SiteConfig config, StoryCatalog catalog)
{
    private const int StoriesInPart = 1024;
    private const int TermsInPart = 64;

    // The commonest of each kind first: most queries show only those.
    private readonly List<Term> _terms = [.. VocabularyKinds.All
        .SelectMany(kind => catalog.TermsOf(kind).OrderByDescending(term => catalog.StoriesWith(term).Count).ThenBy(term => term.Id, StringComparer.Ordinal))];

    /// <summary>The kinds that facts name by letters.</summary>
    public static IEnumerable<string> Kinds => Enum.GetValues<StoryKind>().Where(k => k != StoryKind.Page).Select(NameOf);

    /// <summary>Writes the facts of all stories.</summary>
    /// <param name="stories">The stories, oldest first.</param>
    /// <param name="parts">Where the parts go.</param>
    public PartTable WriteFacts(IReadOnlyList<Story> stories, PartWriter parts)
    {
        var numbers = _terms.Index().ToDictionary(t => t.Item, t => t.Index);
        return PartTable.Write(stories, StoriesInPart, (json, some) =>
        {
            json.WriteStartObject();
            json.WriteString("months", string.Concat(some.Select(s => (char)('A' + MonthOf(s)))));
            json.WriteString("kinds", string.Concat(some.Select(s => (char)('a' + (int)s.Kind))));
            json.WriteString("languages", string.Concat(some.Select(s => (char)('a' + LanguagesOf(s)))));
            json.WriteStartArray("terms");
            foreach (var story in some)
            {
                json.WriteStartArray();
                foreach (var number in VocabularyKinds.All.SelectMany(story.TermsOf).Select(term => numbers[term]).Distinct().Order())
                    json.WriteNumberValue(number);
                json.WriteEndArray();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }, parts);
    }

    /// <summary>Writes the names of all terms, and what the manifest says of them.</summary>
    public void WriteTerms(Utf8JsonWriter manifest, PartWriter parts) => PartTable.Write(_terms, TermsInPart, (json, some) =>
    {
        json.WriteStartArray();
        foreach (var term in some)
            WriteTerm(json, term);
        json.WriteEndArray();
    }, parts).Write(manifest, "terms", () =>
    {
        manifest.WriteNumber("count", _terms.Count);
        manifest.WriteStartObject("first");
        foreach (var kind in VocabularyKinds.All)
            manifest.WriteNumber(FacetOf(kind), _terms.Count(term => term.Kind < kind));
        manifest.WriteEndObject();
    });

    private void WriteTerm(Utf8JsonWriter json, Term term)
    {
        json.WriteStartArray();
        json.WriteStringValue(FacetOf(term.Kind));
        json.WriteStringValue(term.Id);
        json.WriteStartObject();
        foreach (var language in config.Languages)
            json.WriteString(language.Key, term.Label(language, config).Text);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // A season has the month it begins in; 0 where none is known.
    private static int MonthOf(Story story) => story.Date switch
    {
        { Month: { } month } => month,
        { Start: { Season: not null } start } => start.EarliestDay.Month,
        _ => 0,
    };

    private int LanguagesOf(Story story) => config.Languages.Index().Sum(l => story.In(l.Item) is null ? 0 : 1 << l.Index);

    private static string FacetOf(VocabularyKind kind) => kind switch
    {
        VocabularyKind.Tags => "tag",
        VocabularyKind.Columns => "column",
        VocabularyKind.Series => "series",
        VocabularyKind.People => "person",
        _ => "place",
    };

    private static string NameOf(StoryKind kind) => kind.ToString().ToLowerInvariant();
}
