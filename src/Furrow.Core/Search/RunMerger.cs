using System.Runtime.InteropServices;

namespace Furrow.Search;

/// <summary>Merges the runs of a language: every term once, in order, with the postings of all.</summary>
internal static class RunMerger
{
    /// <summary>The terms in order. The postings are used again for the next term.</summary>
    public static IEnumerable<(string Term, TermPostings Postings)> Merge(IReadOnlyList<IRunSource> runs)
    {
        var postings = new TermPostings();
        var cursors = runs.Select(run => (run.Documents, Terms: run.Read().GetEnumerator())).ToList();
        try
        {
            cursors.RemoveAll(cursor => !cursor.Terms.MoveNext());
            while (cursors.Count > 0)
            {
                var term = cursors.Select(cursor => cursor.Terms.Current.Term).Min(StringComparer.Ordinal)!;
                postings.Clear();
                for (var i = cursors.Count - 1; i >= 0; i--)
                {
                    var (documents, terms) = cursors[i];
                    if (!string.Equals(terms.Current.Term, term, StringComparison.Ordinal))
                        continue;
                    postings.Add(CollectionsMarshal.AsSpan(terms.Current.Postings), documents);
                    if (!terms.MoveNext())
                        cursors.RemoveAt(i);
                }
                postings.Sort();
                yield return (term, postings);
            }
        }
        finally
        {
            foreach (var (_, terms) in cursors)
                terms.Dispose();
        }
    }
}
