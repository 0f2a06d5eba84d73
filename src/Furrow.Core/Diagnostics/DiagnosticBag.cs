using System.Collections.Concurrent;

namespace Furrow.Diagnostics;

/// <summary>Collects the diagnostics of one build. Safe to report to from many threads.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> _diagnostics = new();

    /// <summary>Whether any error has been reported so far.</summary>
    public bool HasErrors => _diagnostics.Any(d => d.Rule.Severity == Severity.Error);

    /// <summary>Adds one diagnostic.</summary>
    public void Report(DiagnosticRule rule, SourceLocation? location, string message) =>
        _diagnostics.Enqueue(new Diagnostic(rule, message, location));

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
            .ThenBy(d => d.Message, StringComparer.Ordinal)];
}
