using Furrow.Config;

namespace Furrow.Status;

/// <summary>How far an article has come.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Path">Its file.</param>
/// <param name="IsDraft">Whether it is not to be published yet.</param>
/// <param name="IsUnchecked">Whether it says of its transcription that it is not checked, or does not say that it is.</param>
/// <param name="Staleness">What has become of the original since; null for the original, and for translations that are up to date or record no source.</param>
public sealed record ArticleStatus(Language Language, string Path, bool IsDraft, bool IsUnchecked, Staleness? Staleness);
