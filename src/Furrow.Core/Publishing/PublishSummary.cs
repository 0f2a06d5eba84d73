namespace Furrow.Publishing;

/// <summary>What a publish did, in numbers of files.</summary>
/// <param name="Written">Files that are new or whose bytes changed.</param>
/// <param name="Unchanged">Files that were there already, byte for byte, and were not touched.</param>
/// <param name="Removed">Files of an earlier build that no longer belong and were deleted.</param>
public sealed record PublishSummary(int Written, int Unchanged, int Removed);
