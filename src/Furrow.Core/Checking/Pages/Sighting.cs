namespace Furrow.Checking.Pages;

/// <summary>The pages that one thing was seen on: how many, and the first of them. Safe to use from many threads.</summary>
internal sealed class Sighting
{
    private readonly Lock _lock = new();
    private IReadOnlyList<string>? _articles;

    /// <summary>How many pages.</summary>
    public int Pages { get; private set; }

    /// <summary>The first page in the order of addresses.</summary>
    public string First { get; private set; } = "";

    /// <summary>The article that all of the pages show; null when they have none in common.</summary>
    public string? Article => _articles is [var article, ..] ? article : null;

    /// <summary>Adds a page; to be called once for each.</summary>
    /// <param name="page">Its address.</param>
    /// <param name="articles">The paths of the articles it shows.</param>
    public void Add(string page, IReadOnlyList<string> articles)
    {
        lock (_lock)
        {
            if (Pages++ == 0 || string.CompareOrdinal(page, First) < 0)
                First = page;
            // An article's page and the page of it in two languages have the article in common.
            _articles = _articles is null ? articles : [.. _articles.Where(articles.Contains)];
        }
    }

    /// <summary>The pages in words: <c>on /zh/ and 3 more pages</c>.</summary>
    public override string ToString() => Pages switch
    {
        1 => $"on {First}",
        2 => $"on {First} and 1 more page",
        _ => $"on {First} and {Pages - 1} more pages",
    };
}
