using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Drafting;

namespace Furrow.Importing.Sites;

/// <summary>
/// Finds the ids of tags, people, places, columns and series: those of the site's vocabularies by id or label, and new ones for
/// the rest. Tags of a translation that stand at the same places as the original's are the same terms in its language.
/// </summary>
internal sealed class TermMapper
{
    private readonly SiteConfig _config;
    private readonly StandingStories _standing;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<(VocabularyKind Kind, string Label), string> _ids;
    private readonly Dictionary<VocabularyKind, StoryIdBuilder> _proposals;
    private readonly Dictionary<(VocabularyKind Kind, string Id), NewTerm> _new = [];
    // Of an article that stands already only what it still names: its editor may have given it other terms by now.
    private readonly HashSet<(VocabularyKind Kind, string Id)> _wanted = [];
    // Lists are of stories that are published: pages of the site and drafts are on none.
    private readonly HashSet<(VocabularyKind Kind, string Id)> _listed = [];
    private readonly Dictionary<(VocabularyKind Kind, string Id), VocabularyEntry> _described;

    /// <summary>A mapper that knows a site's vocabularies.</summary>
    /// <param name="vocabularies">What they say.</param>
    /// <param name="config">The site's languages.</param>
    /// <param name="standing">The stories that the site has.</param>
    /// <param name="diagnostics">Where terms of translations that fit none of the original's are reported.</param>
    public TermMapper(Vocabularies vocabularies, SiteConfig config, StandingStories standing, DiagnosticBag diagnostics)
    {
        _config = config;
        _standing = standing;
        _diagnostics = diagnostics;
        _ids = new Dictionary<(VocabularyKind, string), string>(new LabelComparer());
        foreach (var entry in vocabularies.Entries)
        {
            _ids.TryAdd((entry.Kind, entry.Id), entry.Id);
            foreach (var key in entry.Label.LanguageKeys)
                _ids.TryAdd((entry.Kind, entry.Label.In(key)!), entry.Id);
        }
        _described = vocabularies.Entries.ToDictionary(entry => (entry.Kind, entry.Id));
        _proposals = VocabularyKinds.All.ToDictionary(kind => kind, kind => new StoryIdBuilder(vocabularies.Entries.Where(e => e.Kind == kind).Select(e => e.Id)));
    }

    /// <summary>The terms of the imported stories that the site's vocabularies lack, by vocabulary and id. Complete once all stories are learnt.</summary>
    public IEnumerable<NewTerm> New => _new.Values.Where(t => _wanted.Contains((t.Kind, t.Id))).OrderBy(t => t.Kind).ThenBy(t => t.Id, StringComparer.Ordinal);

    /// <summary>The id of a term, as its label is written; a new one where the vocabulary has none.</summary>
    public string IdOf(VocabularyKind kind, string label, Language language)
    {
        if (_ids.TryGetValue((kind, label), out var id))
            return id;
        id = kind == VocabularyKind.People ? _proposals[kind].ProposeForName(label) : _proposals[kind].Propose(label, "term");
        _ids[(kind, label)] = id;
        _new[(kind, id)] = new NewTerm(kind, id, new Dictionary<string, string> { [language.Key] = label });
        return id;
    }

    /// <summary>Learns the terms of all stories; those with translations first, whose labels in two languages are one term.</summary>
    public void Learn(IReadOnlyList<ImportedStory> stories)
    {
        foreach (var story in stories.OrderByDescending(s => s.Posts.Count > 1))
        {
            var named = story.Stands(story.Original) ? _standing.WordsOf(story.ArticleOf(story.Original)) : null;
            foreach (var kind in VocabularyKinds.All)
                Learn(story, kind, named);
        }
    }

    private void Learn(ImportedStory story, VocabularyKind kind, IReadOnlySet<string>? named)
    {
        var terms = story.Original.TermsOf(kind);
        var ids = terms.Select(term => IdOf(kind, term.Value, story.Original.Language)).ToList();
        List<(VocabularyKind, string)> borne = [.. ids.Where(id => named?.Contains(id) ?? true).Select(id => (kind, id))];
        _wanted.UnionWith(borne);
        if (story is { IsPage: false, Original.IsDraft: false })
            _listed.UnionWith(borne);
        foreach (var translation in story.Posts.Skip(1))
        {
            var theirs = translation.TermsOf(kind);
            for (var i = 0; i < theirs.Count; i++)
            {
                var id = _ids.GetValueOrDefault((kind, theirs[i].Value)) ?? (theirs.Count == ids.Count && IsNameless(kind, ids[i], translation.Language) ? ids[i] : null);
                if (id is not null && ids.Contains(id))
                {
                    Name(kind, id, theirs[i].Value, translation.Language);
                    continue;
                }
                _diagnostics.Report(Rules.SourceTranslation, theirs[i].Location,
                    $"`{theirs[i].Value}` is none of the {kind.Name()} of the original, {story.Original.Source.Path}, and a story has the same in all its languages; left out. Add it to the original if it belongs there.");
            }
        }
    }

    // An entry of the site's own says what it is called, or does not; a term has one label in a language.
    private bool IsNameless(VocabularyKind kind, string id, Language language) =>
        _new.TryGetValue((kind, id), out var term) && !term.Labels.ContainsKey(language.Key);

    private void Name(VocabularyKind kind, string id, string label, Language language)
    {
        if (!IsNameless(kind, id, language))
            return;
        var term = _new[(kind, id)];
        _new[(kind, id)] = term with { Labels = new Dictionary<string, string>(term.Labels) { [language.Key] = label } };
        _ids[(kind, label)] = id;
    }

    /// <summary>Whether the new site has lists of a vocabulary's terms.</summary>
    public bool HasListed(VocabularyKind kind) => _listed.Any(term => term.Kind == kind);

    /// <summary>The term of a label, or of the label's form in old addresses, that the new site has a list of; null where there is none.</summary>
    public Term? FindListed(VocabularyKind kind, string label) =>
        !_ids.TryGetValue((kind, label), out var id) || !_listed.Contains((kind, id)) ? null
        : _described.TryGetValue((kind, id), out var entry) ? Term.Described(entry)
        : Term.Undescribed(kind, id, new SourceLocation(VocabularyReader.PathOf(kind)));

    /// <summary>The new terms, by vocabulary.</summary>
    public IReadOnlyList<VocabularyAddition> Additions =>
        [.. New.GroupBy(term => term.Kind).Select(terms => new VocabularyAddition(terms.Key, YamlOf(terms), terms.Count()))];

    private string YamlOf(IEnumerable<NewTerm> terms)
    {
        var entries = new FrontMatterBuilder();
        foreach (var term in terms)
        {
            var labels = new FrontMatterBuilder();
            foreach (var language in _config.Languages)
                labels.Text(language.Key, term.Labels.GetValueOrDefault(language.Key));
            entries.Mapping(term.Id, labels);
        }
        return entries.ToYaml();
    }

    private sealed class LabelComparer : IEqualityComparer<(VocabularyKind Kind, string Label)>
    {
        public bool Equals((VocabularyKind Kind, string Label) x, (VocabularyKind Kind, string Label) y) =>
            x.Kind == y.Kind && StringComparer.OrdinalIgnoreCase.Equals(Hyphenated(x.Label), Hyphenated(y.Label));

        public int GetHashCode((VocabularyKind Kind, string Label) of) =>
            HashCode.Combine(of.Kind, StringComparer.OrdinalIgnoreCase.GetHashCode(Hyphenated(of.Label)));

        // `Spring ploughing` and `spring-ploughing` are one tag: the old site has one page for both.
        private static string Hyphenated(string label) => label.Replace(' ', '-');
    }
}
