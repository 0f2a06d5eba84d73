namespace Furrow.Metadata;

/// <summary>Where a story was printed: schema.org's PublicationIssue. Each part may be unknown.</summary>
/// <param name="Publication">The newspaper or magazine, which is also the publisher.</param>
/// <param name="Number">The number of the issue.</param>
/// <param name="Page">The page.</param>
/// <param name="Edition">The edition.</param>
public sealed record IssueMetadata(string? Publication = null, string? Number = null, string? Page = null, string? Edition = null);
