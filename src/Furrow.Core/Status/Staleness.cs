namespace Furrow.Status;

/// <summary>That a translation was made from an earlier original.</summary>
/// <param name="Source">The hash of the original it was made from, as it records it.</param>
/// <param name="Current">The original's hash now (<see cref="Content.OriginalHash"/>).</param>
/// <param name="Changes">What has changed in the original since; null where that is not known.</param>
/// <param name="Unknown">Why it is not known; null where it is.</param>
public sealed record Staleness(string Source, string Current, IReadOnlyList<TextChange>? Changes, string? Unknown);
