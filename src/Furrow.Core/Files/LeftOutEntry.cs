namespace Furrow.Files;

/// <summary>Something in a folder that is none of its files.</summary>
/// <param name="Path">Its path in the tree.</param>
/// <param name="Reason">Why.</param>
public sealed record LeftOutEntry(string Path, LeftOutReason Reason);
