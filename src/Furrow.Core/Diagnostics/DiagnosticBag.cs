using System.Collections.Concurrent;

namespace Furrow.Diagnostics;

/// <summary>Collects the diagnostics of one build. Safe to report to from many threads.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> _diagnostics = new();

    /// <summary>Whether anything has been reported so far that no config can excuse.</summary>
    public bool HasErrors => _diagnostics.Any(d => d.Rule.MustBeMended);

    /// <summary>Adds one diagnostic.</summary>
    /// <param name="rule">The kind of mistake.</param>
    /// <param name="location">Where; null where no file is at fault.</param>
    /// <param name="message">What is wrong and how to mend it, one line.</param>
    /// <param name="related">A second place that belongs to it.</param>
    public void Report(DiagnosticRule rule, SourceLocation? location, string message, SourceLocation? related = null) =>
        Report(new Diagnostic(rule, message, location) { Related = related });

    /// <summary>Adds one diagnostic.</summary>
    public void Report(Diagnostic diagnostic) => _diagnostics.Enqueue(diagnostic);

    /// <summary>Adds diagnostics that were collected elsewhere.</summary>
    public void Add(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            _diagnostics.Enqueue(diagnostic);
    }

    /// <summary>
    /// Everything reported so far, each once, in an order that does not depend on threads:
    /// by path, place, rule and message. Diagnostics without a file come first.
    /// </summary>
    public IReadOnlyList<Diagnostic> ToSortedList() =>
        [.. _diagnostics
            .Distinct()
            .OrderBy(d => d.Location?.Path ?? "", StringComparer.Ordinal)
            .ThenBy(d => d.Location?.Position ?? default)
            .ThenBy(d => d.Rule.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Related?.Path ?? "", StringComparer.Ordinal)
            .ThenBy(d => d.Related?.Position ?? default)
            .ThenBy(d => d.Message, StringComparer.Ordinal)];
}
