namespace Furrow.Diagnostics;

/// <summary>Finds the known name that a mistyped one was most likely meant to be.</summary>
public static class NearestName
{
    /// <summary>
    /// The candidate nearest to <paramref name="name"/> by optimal string alignment distance (insertions, deletions,
    /// substitutions, swaps of neighbours), or null when none is near: at most a third of the name's length, and at least one.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates) => FindAll(name, candidates).FirstOrDefault();

    /// <summary>All candidates that are near as <see cref="Find"/> has it, the nearest first.</summary>
    public static IEnumerable<string> FindAll(string name, IEnumerable<string> candidates)
    {
        var limit = LimitOf(name);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= limit)
            .Select(candidate => (candidate, distance: Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate);
    }

    /// <summary>The greatest distance from a name at which another is near it. Their lengths differ by no more.</summary>
    internal static int LimitOf(string name) => Math.Max(1, name.Length / 3);

    /// <summary>The end of a sentence that says a name is not known: <c>; did you mean `x`?</c>, or <paramref name="otherwise"/> when no candidate is near.</summary>
    /// <param name="name">The name as it was written.</param>
    /// <param name="candidates">The known names.</param>
    /// <param name="otherwise">The sentence's end where there is nothing to suggest.</param>
    public static string Suggestion(string name, IEnumerable<string> candidates, string otherwise = ".") =>
        Find(name, candidates) is { } near ? $"; did you mean `{near}`?" : otherwise;

    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + substitution);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }
        return d[a.Length, b.Length];
    }
}
