using Furrow.Config;

namespace Furrow.Status;

/// <summary>How far an archive has come, for its editors.</summary>
/// <param name="Languages">The site's languages.</param>
/// <param name="Stories">Every story and page, drafts too where they count, in the archive's order; pages come last.</param>
/// <param name="Years">What each year has, newest first.</param>
/// <param name="Terms">What each term has, by vocabulary and id.</param>
public sealed record ArchiveStatus(
    IReadOnlyList<Language> Languages,
    IReadOnlyList<StoryStatus> Stories,
    IReadOnlyList<StatusTotal> Years,
    IReadOnlyList<TermTotal> Terms)
{
    /// <summary>What the whole archive has.</summary>
    public StatusTotal Total => StatusTotal.Of("", Stories);
}
