using System.Globalization;
using Furrow.Diagnostics;
using Furrow.Diagnostics.Formats;
using Spectre.Console;

namespace Furrow.CommandLine;

/// <summary>What a build says on the console: progress on a terminal, plain lines elsewhere; diagnostics on stderr.</summary>
/// <param name="format">How diagnostics are written.</param>
/// <param name="isStrict">Whether warnings count as errors.</param>
/// <param name="pathPrefix">What goes before the site's paths.</param>
internal sealed class BuildConsole(IDiagnosticFormat format, bool isStrict, string pathPrefix)
{
    /// <summary>Shows that something is going on, on a terminal, until it is done.</summary>
    public static T WhileBuilding<T>(Func<T> build) => Console.IsOutputRedirected
        ? build()
        : AnsiConsole.Status().Start("Building …", _ => build());

    /// <summary>Writes diagnostics.</summary>
    public void Write(IReadOnlyList<Diagnostic> diagnostics) => Write(new DiagnosticReport(diagnostics, isStrict, pathPrefix));

    private void Write(DiagnosticReport report)
    {
        // All at once: stderr is not buffered, and an old archive may have thousands.
        using var text = new StringWriter();
        format.Write(report, text);
        Console.Error.Write(text);
    }

    /// <summary>Writes what a build found and did.</summary>
    public void Write(BuildResult result, string output, TimeSpan elapsed)
    {
        Write(new DiagnosticReport(result.Diagnostics, isStrict, pathPrefix) { Documentation = result.Documentation });
        var errors = result.Diagnostics.Count(d => isStrict || d.Severity == Severity.Error);
        var warnings = result.Diagnostics.Count - errors;
        if (result.Files is { } files)
        {
            Console.WriteLine($"Built {Counted(result.Stories, "story", "stories")} in {Counted(result.Articles, "article")} to {Shown(output)}: "
                + $"{Counted(files.Written, "file")} written, {files.Unchanged} unchanged, {files.Removed} removed, "
                + $"{elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)} s.");
        }
        else
            Console.WriteLine($"Nothing was published: {Counted(errors, "error")}.{(Directory.Exists(output) ? $" The site in {Shown(output)} is as it was." : "")}");
        if (warnings > 0)
            Console.WriteLine($"{Counted(warnings, "warning")}.");
    }

    private static string Counted(int number, string one, string? many = null) =>
        $"{number} {(number == 1 ? one : many ?? one + "s")}";

    private static string Shown(string folder)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder);
        return relative.StartsWith("..", StringComparison.Ordinal) ? folder : relative;
    }
}
