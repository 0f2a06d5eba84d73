using Furrow.Routing;

namespace Furrow.Checking.Pages;

/// <summary>What was seen of a built site.</summary>
/// <param name="Sizes">The size of every file in bytes, by its path.</param>
/// <param name="Pages">The pages, in the order of their addresses.</param>
/// <param name="Styles">The style sheets.</param>
/// <param name="ScriptProperties">The custom properties of CSS that scripts name.</param>
/// <param name="Links">The links of pages, style sheets and other files.</param>
/// <param name="Findings">What is wrong with pages by themselves.</param>
internal sealed record Inspection(
    IReadOnlyDictionary<string, long> Sizes,
    IReadOnlyList<PageDigest> Pages,
    IReadOnlyList<StyleDigest> Styles,
    IReadOnlyList<string> ScriptProperties,
    LinkTable Links,
    FindingTable Findings)
{
    private readonly Dictionary<string, PageDigest> _pages = Pages.ToDictionary(p => p.Address, StringComparer.Ordinal);

    /// <summary>The page at an address; null when there is none.</summary>
    public PageDigest? PageAt(string address) => _pages.GetValueOrDefault(Canonical(address));

    /// <summary>Whether a page or file answers an address as it is.</summary>
    public bool Has(string address) => address.Length > 1 && Sizes.ContainsKey(SiteAddresses.OutputPath(address)) || address == "/" && Sizes.ContainsKey("index.html");

    /// <summary>Whether a folder's page would answer an address if it had a slash at its end.</summary>
    public bool LacksSlash(string address) => !address.EndsWith('/') && Has(address + "/");

    // A folder's page can be named with its file too.
    private static string Canonical(string address) => address.EndsWith("/index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address;
}
