namespace Furrow.Checking.Addresses;

/// <summary>How far, how long and how much of a list of addresses is fetched from the web.</summary>
public sealed record AddressListLimits
{
    /// <summary>How many times a host may send on to another address.</summary>
    public int MostRedirects { get; init; } = 5;

    /// <summary>How long a list may take, with all its parts.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many bytes a file may have: what a sitemap may (sitemaps.org 0.9).</summary>
    public int MostBytes { get; init; } = 52_428_800;
}
