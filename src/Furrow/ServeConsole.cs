using System.Globalization;
using Furrow.Diagnostics;
using Furrow.Diagnostics.Formats;
using Furrow.Serving;

namespace Furrow.CommandLine;

/// <summary>What <c>furrow serve</c> says: a line for each change on stdout, what is wrong on stderr.</summary>
/// <param name="pathPrefix">What goes before the site's paths.</param>
/// <param name="clock">Says when something changed.</param>
internal sealed class ServeConsole(string pathPrefix, TimeProvider clock) : IServeLog
{
    private const int MostPaths = 3;

    // An old archive may have thousands, and an editor looks for the one of a moment ago.
    private const int MostWarnings = 20;

    private readonly TextFormat _format = new();
    private readonly HashSet<Diagnostic> _told = [];
    private int _errors;
    private string? _summary;

    /// <inheritdoc/>
    public void Started(Uri address, int stories, int articles, TimeSpan elapsed)
    {
        Console.WriteLine($"Serving {stories} {(stories == 1 ? "story" : "stories")} in {Counted(articles, "article")} at {address}");
        Console.WriteLine($"Ready after {Shown(elapsed)}. Ctrl-C stops it.");
    }

    /// <inheritdoc/>
    public void Changed(IReadOnlyList<string> paths, LiveChange change, TimeSpan elapsed, IReadOnlyList<Diagnostic> found)
    {
        var names = string.Join(", ", paths.Take(MostPaths).Select(path => pathPrefix + path));
        var more = paths.Count > MostPaths ? $" and {paths.Count - MostPaths} more" : "";
        Console.WriteLine($"{clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture)} {names}{more} → {Shown(elapsed)}");
        Tell(found);
    }

    /// <inheritdoc/>
    public void Moved(Uri address) => Console.WriteLine($"The site is at {address} now.");

    /// <inheritdoc/>
    public void Checked(IReadOnlyList<Diagnostic> found, bool isComplete)
    {
        Tell(found);
        if (!isComplete)
            return;
        // What is mended may come again, and is to be said again.
        _told.IntersectWith(found);
        var summary = $"The whole site is checked: {Counted(_errors, "error")}, {Counted(found.Count - _errors, "warning")}.";
        if (summary != _summary)
            Console.WriteLine(summary);
        _summary = summary;
    }

    /// <inheritdoc/>
    public void Warn(string message) => Console.Error.WriteLine($"warning: {message}");

    /// <summary>Writes diagnostics.</summary>
    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        using var text = new StringWriter();
        _format.Write(new DiagnosticReport(diagnostics, PathPrefix: pathPrefix), text);
        Console.Error.Write(text);
    }

    // What has been said is not said again while it holds.
    private void Tell(IReadOnlyList<Diagnostic> found)
    {
        var isNew = found.Where(_told.Add).ToList();
        var warnings = isNew.Where(d => !IsError(d)).ToList();
        Write([.. isNew.Where(IsError).Concat(warnings.Take(MostWarnings))]);
        if (warnings.Count > MostWarnings)
            Console.Error.WriteLine($"And {warnings.Count - MostWarnings} warnings more; `furrow build` lists them all.");
        var errors = found.Count(IsError);
        if (errors == 0 && _errors > 0)
        {
            Console.WriteLine("All errors are mended.");
            _told.RemoveWhere(IsError);
        }
        _errors = errors;
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error;

    private static string Counted(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";

    private static string Shown(TimeSpan elapsed) => elapsed.TotalSeconds < 1
        ? $"{elapsed.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)} ms"
        : $"{elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s";
}
