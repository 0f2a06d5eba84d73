namespace Furrow.Checking.Names;

/// <summary>A translation's text, cut into words once for all the names that are looked for in it: there may be thousands of either.</summary>
/// <param name="text">The text.</param>
/// <param name="known">Words that are no misspellings.</param>
internal sealed class NameText(string text, IReadOnlySet<string> known)
{
    // Most texts name nobody, and need not be cut.
    private readonly Lazy<SpelledRuns> _spelled = new(() => new SpelledRuns(text));
    private readonly Lazy<CapitalRuns> _capital = new(() => new CapitalRuns(text, known));

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>Its words by their letters.</summary>
    public SpelledRuns Spelled => _spelled.Value;

    /// <summary>Its words with capitals.</summary>
    public CapitalRuns Capital => _capital.Value;
}
