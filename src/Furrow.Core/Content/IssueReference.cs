namespace Furrow.Content;

/// <summary>Where a story was printed. Each part may be unknown.</summary>
/// <param name="Publication">The newspaper or magazine.</param>
/// <param name="Number">The number of the issue.</param>
/// <param name="Page">The page.</param>
/// <param name="Edition">The edition, such as <c>city</c>.</param>
public sealed record IssueReference(string? Publication, string? Number, string? Page, string? Edition);
