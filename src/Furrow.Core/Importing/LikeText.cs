namespace Furrow.Importing;

/// <summary>Tells a text that was corrected from another text.</summary>
internal static class LikeText
{
    // Hardly six letters in a row are shared by chance, in Chinese or in English, and a corrected letter is in no more than six of a text's runs.
    private const int RunLength = 6;

    /// <summary>
    /// Whether at least half of a text stands in another, whatever was corrected, added or moved. Only letters and digits count; of a text
    /// that has no six of them nothing can be said, so it does not.
    /// </summary>
    public static bool IsMostlyIn(string text, string other)
    {
        var runs = Runs(text);
        var found = Runs(other);
        return runs.Count > 0 && runs.Count(found.Contains) * 2 >= runs.Count;
    }

    private static HashSet<string> Runs(string text)
    {
        var letters = string.Concat(text.Where(char.IsLetterOrDigit));
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - RunLength + 1)).Select(start => letters.Substring(start, RunLength))];
    }
}
