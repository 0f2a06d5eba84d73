namespace Furrow.Checking.External;

/// <summary>What came of trying a URL.</summary>
public enum LinkState
{
    /// <summary>The page is there.</summary>
    Good,

    /// <summary>The page has moved for good.</summary>
    Moved,

    /// <summary>There is no such page, or no such host.</summary>
    Dead,

    /// <summary>Nobody can tell: the host answered too slowly, was too busy, or wants no programs.</summary>
    Unclear,
}

/// <summary>What a host said of a URL.</summary>
/// <param name="State">What that means.</param>
/// <param name="Reason">The answer in a few words, such as <c>404 Not Found</c>.</param>
/// <param name="Tried">When.</param>
public sealed record LinkAnswer(LinkState State, string Reason, DateTimeOffset Tried)
{
    /// <summary>The page's new address; null unless it has moved.</summary>
    public string? MovedTo { get; init; }
}
