using System.Collections.Concurrent;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Markup;

namespace Furrow.Checking;

/// <summary>
/// Checks links to places in other articles, once all articles have been rendered. Keeps the ids of an article only
/// when it is done. Safe to add to from many threads.
/// </summary>
/// <param name="diagnostics">Where broken links are reported.</param>
public sealed class FragmentChecker(DiagnosticBag diagnostics)
{
    private readonly ConcurrentDictionary<(string StoryId, string LanguageKey), IReadOnlyList<string>> _fragments = new();
    private readonly ConcurrentQueue<FragmentLink> _links = new();

    /// <summary>Takes note of a rendered article's ids and links.</summary>
    public void Add(Article article, RenderedArticle text)
    {
        _fragments[(article.StoryId, article.Language.Key)] = text.Fragments;
        foreach (var link in text.FragmentLinks)
            _links.Enqueue(link);
    }

    /// <summary>Takes note of what another has taken note of.</summary>
    public void Add(FragmentChecker other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var (article, ids) in other._fragments)
            _fragments[article] = ids;
        foreach (var link in other._links)
            _links.Enqueue(link);
    }

    /// <summary>Reports every link to a place that is not there.</summary>
    public void Check()
    {
        foreach (var link in _links)
        {
            if (!_fragments.TryGetValue((link.StoryId, link.LanguageKey), out var ids) || ids.Contains(link.Fragment))
                continue;
            diagnostics.Report(Rules.BrokenFragment, link.Location,
                $"`#{link.Fragment}` is not in the story `{link.StoryId}`{NearestName.Suggestion(link.Fragment, ids)} Its headings and paragraphs can be linked to: #s1, #p1 and so on.");
        }
    }
}
