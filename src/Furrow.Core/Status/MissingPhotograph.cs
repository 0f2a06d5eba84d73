namespace Furrow.Status;

/// <summary>A photograph that readers are not shown.</summary>
/// <param name="Id">Its id in the story.</param>
/// <param name="Source">The file that is not there; null where the photograph is not reproduced.</param>
public sealed record MissingPhotograph(string Id, string? Source);
