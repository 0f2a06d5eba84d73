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

    private readonly TextFormat _format = new();
    private IReadOnlyList<Diagnostic> _told = [];
    private bool _isComplete;

    /// <inheritdoc/>
    public void Started(Uri address, int stories, int articles, TimeSpan elapsed)
    {
        Console.WriteLine($"Serving {stories} {(stories == 1 ? "story" : "stories")} in {articles} {(articles == 1 ? "article" : "articles")} at {address}");
        Console.WriteLine($"Ready after {Shown(elapsed)}. Ctrl-C stops it.");
    }

    /// <inheritdoc/>
    public void Changed(IReadOnlyList<string> paths, LiveChange change, TimeSpan elapsed, IReadOnlyList<Diagnostic> found)
    {
        var names = string.Join(", ", paths.Take(MostPaths).Select(path => pathPrefix + path));
        var more = paths.Count > MostPaths ? $" and {paths.Count - MostPaths} more" : "";
        Console.WriteLine($"{clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture)} {names}{more} → {Shown(elapsed)}");
        _isComplete = false;
        Tell(found, isComplete: false);
    }

    /// <inheritdoc/>
    public void Checked(IReadOnlyList<Diagnostic> found, bool isComplete) => Tell(found, isComplete);

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
    private void Tell(IReadOnlyList<Diagnostic> found, bool isComplete)
    {
        var (before, errors) = (_told.Count(IsError), found.Count(IsError));
        Write([.. found.Except(_told)]);
        _told = found;
        if (errors == 0 && before > 0)
            Console.WriteLine("All errors are mended.");
        else if (isComplete && !_isComplete && found.Count > 0)
            Console.WriteLine($"The whole site is checked: {Counted(errors, "error")}, {Counted(found.Count - errors, "warning")}.");
        _isComplete |= isComplete;
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error;

    private static string Counted(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";

    private static string Shown(TimeSpan elapsed) => elapsed.TotalSeconds < 1
        ? $"{elapsed.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)} ms"
        : $"{elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s";
}
