using System.Collections.Concurrent;

namespace Furrow.Search;

/// <summary>The index of one language while documents are added to it, by many threads at once.</summary>
/// <param name="key">The language's key.</param>
/// <param name="stories">How many stories the archive has.</param>
/// <param name="largestRun">How many bytes a run may take in memory before it is written to disk.</param>
internal sealed class LanguageIndex(string key, int stories, long largestRun) : IDisposable
{
    private readonly ConcurrentBag<DocumentIndexer> _idle = [];
    private readonly ConcurrentBag<SpilledRun> _spilled = [];
    private readonly int[] _lengths = new int[stories];

    /// <summary>Adds a document.</summary>
    public void Add(SearchDocument document)
    {
        var indexer = _idle.TryTake(out var idle) ? idle : new DocumentIndexer();
        _lengths[document.Number] = indexer.Add(document);
        if (indexer.Run.Size > largestRun)
            _spilled.Add(SpilledRun.Write(indexer.Run));
        else
            _idle.Add(indexer);
    }

    /// <summary>Writes the index, when all documents have been added.</summary>
    public LanguageSummary Write(PartWriter parts)
    {
        var tree = new TreeWriter(key, new ListWriter(key, new TermWeights(_lengths), parts), parts);
        var spelling = new SpellingList();
        foreach (var (term, postings) in RunMerger.Merge([.. _idle.Select(indexer => indexer.Run), .. _spilled]))
        {
            tree.Add(term, postings);
            spelling.Add(term, postings.Count);
        }
        return new LanguageSummary(key, _lengths.Count(length => length > 0), tree.End(), spelling.Write(key, parts));
    }

    /// <summary>Removes what was written to disk.</summary>
    public void Dispose()
    {
        foreach (var run in _spilled)
            run.Dispose();
    }
}

/// <summary>What the manifest says of a language.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Documents">How many documents it has.</param>
/// <param name="Tree">The top of its tree.</param>
/// <param name="Spelling">The hash of its list of words.</param>
internal sealed record LanguageSummary(string Key, int Documents, Tree Tree, string Spelling);
