namespace Furrow.Text;

/// <summary>What stands on one side of an interval (EDTF level 1, "Extended Interval").</summary>
public enum DateBoundary
{
    /// <summary>A date.</summary>
    Known,

    /// <summary><c>..</c>: the interval has no bound on this side.</summary>
    Open,

    /// <summary>Nothing: there is a bound, but nobody knows it.</summary>
    Unknown,
}
