namespace Furrow.Diagnostics;

/// <summary>What a diagnostic means for the build.</summary>
public enum Severity
{
    /// <summary>The build goes on; <c>--strict</c> makes it an error.</summary>
    Warning,

    /// <summary>The build fails and publishes nothing.</summary>
    Error,
}
