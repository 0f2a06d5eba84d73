using Furrow.Checking;
using Furrow.Diagnostics;
using Furrow.Diagnostics.Formats;
using Furrow.Publishing;

namespace Furrow.CommandLine;

/// <summary>What a check says on the console: diagnostics on stderr, and what it came to on stdout.</summary>
/// <param name="format">How diagnostics are written.</param>
/// <param name="file">The file that they are written to, so that they are text on stderr; null when they are written to stderr alone.</param>
/// <param name="isStrict">Whether warnings count as errors.</param>
/// <param name="pathPrefix">What goes before the site's paths.</param>
internal sealed class CheckConsole(IDiagnosticFormat format, string? file, bool isStrict, string pathPrefix)
{
    /// <summary>Whether anything that was found fails the check.</summary>
    public bool HasErrors(CheckResult result) => Report(result).Errors > 0;

    /// <summary>Writes diagnostics.</summary>
    public void Write(IReadOnlyList<Diagnostic> diagnostics) => Write(new DiagnosticReport(diagnostics, isStrict, pathPrefix));

    /// <summary>Writes what a check found, and what it came to.</summary>
    public void Write(CheckResult result)
    {
        Write(Report(result));
        foreach (var line in CheckSummary.Lines(result, isStrict))
            Console.WriteLine(line);
    }

    /// <summary>The summary in Markdown.</summary>
    public string Summary(CheckResult result)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new MarkdownSummary(CheckSummary.Lines(result, isStrict)).Write(Report(result), text);
        return text.ToString();
    }

    private DiagnosticReport Report(CheckResult result) => new(result.Diagnostics, isStrict, pathPrefix) { Known = result.Known, Documentation = result.Documentation };

    private void Write(DiagnosticReport report)
    {
        if (file is not null)
            OutputFileWriter.Write(file, Written(format, report));
        // All at once: stderr is not buffered, and an old archive may have thousands.
        Console.Error.Write(Written(file is null ? format : new TextFormat(), report));
    }

    private static string Written(IDiagnosticFormat format, DiagnosticReport report)
    {
        using var text = new StringWriter();
        format.Write(report, text);
        return text.ToString();
    }
}
