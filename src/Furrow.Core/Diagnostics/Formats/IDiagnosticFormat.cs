namespace Furrow.Diagnostics.Formats;

/// <summary>A way to write diagnostics down for people or programs.</summary>
public interface IDiagnosticFormat
{
    /// <summary>Writes all diagnostics of a build.</summary>
    /// <param name="report">The diagnostics.</param>
    /// <param name="output">Where to.</param>
    void Write(DiagnosticReport report, TextWriter output);
}
