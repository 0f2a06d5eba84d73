using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Drafting;

/// <summary>A site as it is before something is added to it.</summary>
/// <param name="Files">Its files.</param>
/// <param name="Config">Its config.</param>
/// <param name="Content">What its folders hold.</param>
/// <param name="Catalog">Its stories, drafts too.</param>
public sealed record ExistingSite(IFileTree Files, SiteConfig Config, SiteContent Content, StoryCatalog Catalog)
{
    /// <summary>The ids of all stories, those too that have mistakes; sorted.</summary>
    public IReadOnlyList<string> StoryIds { get; } =
        [.. Content.Articles.Select(a => a.StoryId).Concat(Content.UnreadStories).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Reads a site; null when its config cannot be used, which is then reported, as are all mistakes in its content.</summary>
    public static ExistingSite? Read(IFileTree files, DiagnosticBag diagnostics)
    {
        if (SiteConfigReader.Read(files, diagnostics) is not { } config)
            return null;
        var content = new ContentReader(files, config, diagnostics).Read(new WorkPool(new ParallelOptions()));
        return new ExistingSite(files, config, content, new CatalogBuilder(config, diagnostics).Build(content, includeDrafts: true));
    }
}
