using Furrow.Diagnostics;

namespace Furrow.Checking.Pages;

/// <summary>What is kept of a page once it has been read.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Articles">The paths of the articles it shows, or of the file it is a copy of.</param>
internal sealed record PageDigest(string Address, IReadOnlyList<string> Articles)
{
    /// <summary>The language it says it is in; null when it says none.</summary>
    public string? Language { get; init; }

    /// <summary>Its title; empty when it has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether search engines are to leave it out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Where it leads on to at once; null for a page that is to be read.</summary>
    public LinkTarget? Redirect { get; init; }

    /// <summary>The address it says is the one to cite; null when it says none.</summary>
    public LinkTarget? Canonical { get; init; }

    /// <summary>Where it says so, in a page that people wrote; null in any other.</summary>
    public SourceLocation? CanonicalPlace { get; init; }

    /// <summary>The pages it says are the same in other languages, by language tag, and where it says so in a page that people wrote.</summary>
    public IReadOnlyList<(string Tag, LinkTarget Target, SourceLocation? Place)> Alternates { get; init; } = [];

    /// <summary>The ids that links may lead to.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>The addresses of what browsers fetch before they show it: scripts, style sheets, and images that do not wait to be scrolled to.</summary>
    public IReadOnlyList<string> Fetched { get; init; } = [];
}
