using Furrow.Config;
using Furrow.Content;

namespace Furrow.Catalog;

/// <summary>All stories of the archive, in order, and by every term they bear. Immutable; safe to read from many threads.</summary>
public sealed class StoryCatalog
{
    private readonly Dictionary<string, Story> _byId;
    private readonly Dictionary<string, int> _ranks;
    private readonly Dictionary<Term, IReadOnlyList<Story>> _byTerm;
    private readonly ILookup<string, Story> _sidebars;
    private readonly Dictionary<string, Story> _byFolder;
    private readonly ILookup<VocabularyKind, Term> _terms;
    private readonly HashSet<(Language, string)> _sharedTitles;

    /// <summary>A catalog of stories whose ids are unique.</summary>
    /// <param name="stories">The stories.</param>
    /// <param name="unusable">The ids of stories that could not be built, which has been reported.</param>
    public StoryCatalog(IEnumerable<Story> stories, IReadOnlySet<string> unusable)
    {
        Unusable = unusable;
        var all = stories.ToList();
        all.Sort(ArchiveOrder.NewestFirst);
        _byId = all.ToDictionary(s => s.Id);
        Stories = [.. all.Where(s => !s.IsPage)];
        Pages = [.. all.Where(s => s.IsPage)];
        _ranks = Stories.Select((story, rank) => (story.Id, rank)).ToDictionary(s => s.Id, s => s.rank);
        _sidebars = Stories.Where(s => s.PartOf is not null).ToLookup(s => s.PartOf!);
        _byTerm = Stories
            .SelectMany(story => VocabularyKinds.All.SelectMany(story.TermsOf).Select(term => (term, story)))
            .GroupBy(pair => pair.term, pair => pair.story)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<Story>)[.. group]);
        _byFolder = all.ToDictionary(s => s.Original.Folder);
        _sharedTitles = [.. all.SelectMany(s => s.Articles).GroupBy(a => (a.Language, a.Title)).Where(g => g.Skip(1).Any()).Select(g => g.Key)];
        _terms = _byTerm.Keys.OrderBy(t => t.Id, StringComparer.Ordinal).ToLookup(t => t.Kind);
    }

    /// <summary>The items of the archive, newest first (<see cref="ArchiveOrder"/>).</summary>
    public IReadOnlyList<Story> Stories { get; }

    /// <summary>The paths of the articles that are left out as drafts, or as translations of one, in ordinal order.</summary>
    public IReadOnlyList<string> Drafts { get; init; } = [];

    /// <summary>The ids of the stories that are left out as drafts.</summary>
    public IReadOnlySet<string> DraftStories { get; init; } = new HashSet<string>();

    /// <summary>The pages of the site itself, in the same order: by weight.</summary>
    public IReadOnlyList<Story> Pages { get; }

    /// <summary>The ids of stories that are not in the catalog because of mistakes of their own: links to them are not mistakes too.</summary>
    public IReadOnlySet<string> Unusable { get; }

    /// <summary>How many articles the stories and pages have.</summary>
    public int ArticleCount => _byId.Values.Sum(s => s.Articles.Count);

    /// <summary>The ids of all stories and pages.</summary>
    public IEnumerable<string> Ids => _byId.Keys;

    /// <summary>The story or page with an id, or null.</summary>
    public Story? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The story or page whose files are in a folder, or null.</summary>
    public Story? InFolder(string folder) => _byFolder.GetValueOrDefault(folder);

    /// <summary>Whether another article in the same language has the same title.</summary>
    public bool SharesTitle(Article article) => _sharedTitles.Contains((article.Language, article.Title));

    /// <summary>The place of an item of the archive in <see cref="Stories"/>, from 0.</summary>
    public int RankOf(Story story) => _ranks[story.Id];

    /// <summary>The next newer item, or null.</summary>
    public Story? NewerThan(Story story) => RankOf(story) is > 0 and var rank ? Stories[rank - 1] : null;

    /// <summary>The next older item, or null.</summary>
    public Story? OlderThan(Story story) => RankOf(story) + 1 is var next && next < Stories.Count ? Stories[next] : null;

    /// <summary>The sidebars of a story, in archive order.</summary>
    public IEnumerable<Story> SidebarsOf(Story story) => _sidebars[story.Id];

    /// <summary>The terms of a vocabulary that at least one story bears, by id.</summary>
    public IReadOnlyList<Term> TermsOf(VocabularyKind kind) => [.. _terms[kind]];

    /// <summary>The stories that bear a term, newest first.</summary>
    public IReadOnlyList<Story> StoriesWith(Term term) => _byTerm.GetValueOrDefault(term) ?? [];
}
