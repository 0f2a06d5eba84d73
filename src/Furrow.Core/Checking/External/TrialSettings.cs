namespace Furrow.Checking.External;

/// <summary>How politely and how long links to other sites are tried.</summary>
public sealed record TrialSettings
{
    /// <summary>How many URLs of one host are tried at the same time.</summary>
    public const int AtOncePerHost = 2;

    /// <summary>How long a host may take to answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long to wait between two requests to a host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How long to wait, at most, where a host that is busy says how long; it is asked once more.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long it may all take; what has not been tried by then is not.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(5);
}
