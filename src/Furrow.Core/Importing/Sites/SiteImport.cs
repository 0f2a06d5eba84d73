using Furrow.Diagnostics;
using Furrow.Drafting;

namespace Furrow.Importing.Sites;

/// <summary>What an import found and would write.</summary>
public sealed record SiteImport
{
    /// <summary>The files to add to the site, and the new terms where they are added to files that are there; none when it is stopped.</summary>
    public required IReadOnlyList<DraftFile> Files { get; init; }

    /// <summary>What has no equivalent and what is wrong, in the old site's files; paths are from its folder.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>What is wrong with the new site's own vocabularies; paths are from its folder.</summary>
    public IReadOnlyList<Diagnostic> SiteDiagnostics { get; init; } = [];

    /// <summary>How many stories have articles to be written.</summary>
    public int Stories { get; init; }

    /// <summary>How many stories stand on the site as this import gives them.</summary>
    public int Unchanged { get; init; }

    /// <summary>How many stories stand on the site since an earlier import, and have changed since, there or on the old site.</summary>
    public int Changed { get; init; }

    /// <summary>How many articles are to be written.</summary>
    public int Articles { get; init; }

    /// <summary>The articles that are drafts, by their paths in the new site.</summary>
    public IReadOnlyList<string> Drafts { get; init; } = [];

    /// <summary>The terms that vocabularies lack whose files are there already.</summary>
    public IReadOnlyList<VocabularyAddition> Additions { get; init; } = [];

    /// <summary>Whether they are among <see cref="Files"/>; else they are to be added by hand.</summary>
    public bool AddsTerms { get; init; }

    /// <summary>Whether nothing can be imported: the old site's config or the new site's vocabularies cannot be read, or there is no post.</summary>
    public bool IsStopped { get; init; }

    /// <summary>Whether anything has to be mended: what stops the import, or single posts that could not be read and are left out.</summary>
    public bool HasErrors => Diagnostics.Concat(SiteDiagnostics).Any(d => d.Rule.Severity == Severity.Error);
}
