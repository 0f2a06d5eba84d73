using Furrow.Catalog;

namespace Furrow.Status;

/// <summary>What the stories that bear a term have in all.</summary>
/// <param name="Term">The term.</param>
/// <param name="Total">The total, by the term's id.</param>
public sealed record TermTotal(Term Term, StatusTotal Total);
