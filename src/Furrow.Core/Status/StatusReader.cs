using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Status;

/// <summary>Reads a site for its status: drafts count, and nothing is rendered.</summary>
/// <param name="site">The site's files.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
public sealed class StatusReader(IFileTree site, DiagnosticBag diagnostics)
{
    /// <summary>The status of what can be read; null when the config cannot be used, which is then reported.</summary>
    /// <param name="history">Earlier versions of originals.</param>
    /// <param name="work">Reads on many cores.</param>
    /// <param name="cancellation">Stops the search in the history.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ArchiveStatus? Read(IOriginalHistory history, WorkPool work, CancellationToken cancellation = default)
    {
        if (SiteConfigReader.Read(site, diagnostics) is not { } config)
            return null;
        LostContentChecker.Check(site, diagnostics);
        var content = new ContentReader(site, config, diagnostics).Read(work);
        var catalog = new CatalogBuilder(config, diagnostics).Build(content, includeDrafts: true);
        return new StatusBuilder(site, config, history).Build(catalog, cancellation);
    }
}
