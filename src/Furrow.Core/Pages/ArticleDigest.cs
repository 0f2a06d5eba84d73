namespace Furrow.Pages;

/// <summary>What lists and feeds show of a rendered article: small enough to keep for every article of an archive.</summary>
/// <param name="Summary">The article in a sentence or two: its own, or its text's beginning.</param>
/// <param name="ReadingMinutes">How long reading takes, in minutes, from 1.</param>
public sealed record ArticleDigest(string Summary, int ReadingMinutes);
