namespace Furrow.Catalog;

/// <summary>A term and a number of stories.</summary>
/// <param name="Term">The term.</param>
/// <param name="Count">How many stories bear it; of those that are looked at, where they are not all. From 1.</param>
public sealed record TermCount(Term Term, int Count);
