using Furrow.Checking.Baselines;
using Furrow.Checking.External;

namespace Furrow.Checking;

/// <summary>What a check is to look at.</summary>
public sealed record CheckOptions
{
    /// <summary>How the site is built for it.</summary>
    public BuildOptions Build { get; init; } = new();

    /// <summary>The addresses that the site had, by the file or URL they are from, each as its text; null for a list that is not there, as that of a site before it is first published.</summary>
    public IReadOnlyList<(string Path, string? Text)> Against { get; init; } = [];

    /// <summary>The slips that are known; null when there is no baseline.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Whether a new baseline is made of what is found; entries of the old one that nobody looked for stay.</summary>
    public bool RenewsBaseline { get; init; }

    /// <summary>How links to other sites are tried; null when they are not.</summary>
    public LinkTrier? External { get; init; }
}
