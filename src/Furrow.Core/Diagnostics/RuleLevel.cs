namespace Furrow.Diagnostics;

/// <summary>What a site makes of a rule.</summary>
public enum RuleLevel
{
    /// <summary>It is not reported.</summary>
    Off,

    /// <summary>It is a warning.</summary>
    Warning,

    /// <summary>It is an error.</summary>
    Error,
}
