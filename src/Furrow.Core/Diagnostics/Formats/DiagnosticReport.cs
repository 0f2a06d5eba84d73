namespace Furrow.Diagnostics.Formats;

/// <summary>The diagnostics of one build as they are to be shown.</summary>
/// <param name="Diagnostics">The diagnostics, sorted.</param>
/// <param name="IsStrict">Whether warnings count as errors.</param>
/// <param name="PathPrefix">What goes before the site's paths so that they can be opened from where the command runs: empty, or a folder ending in <c>/</c>.</param>
public sealed record DiagnosticReport(IReadOnlyList<Diagnostic> Diagnostics, bool IsStrict = false, string PathPrefix = "")
{
    /// <summary>Diagnostics that a baseline excuses: for formats that can tell of them as such.</summary>
    public IReadOnlyList<Diagnostic> Known { get; init; } = [];

    /// <summary>The folder of the site that has a page for each rule, ending in <c>/</c>; null where the site has none.</summary>
    public Uri? Documentation { get; init; }

    /// <summary>How many count as errors.</summary>
    public int Errors => Diagnostics.Count(d => SeverityOf(d) == Severity.Error);

    /// <summary>What a diagnostic counts as.</summary>
    public Severity SeverityOf(Diagnostic diagnostic) => IsStrict ? Severity.Error : diagnostic.Severity;

    /// <summary>The word for what a diagnostic counts as: <c>error</c> or <c>warning</c>.</summary>
    public string LevelOf(Diagnostic diagnostic) => SeverityOf(diagnostic) == Severity.Error ? "error" : "warning";

    /// <summary>The page of a rule on the site; null where the site has none.</summary>
    public Uri? HelpOf(DiagnosticRule rule) => Documentation is { } folder ? new Uri(folder, rule.Id.ToLowerInvariant() + "/") : null;

    /// <summary>The path of the file at fault, to be opened from where the command runs; null where no file is at fault.</summary>
    public string? PathOf(Diagnostic diagnostic) => PathOf(diagnostic.Location);

    /// <inheritdoc cref="PathOf(Diagnostic)"/>
    public string? PathOf(SourceLocation? location) => location is null ? null : IsUrl(location.Path) ? location.Path : Simple(PathPrefix + location.Path);

    /// <summary>The message, with the second place that belongs to it: <c>(see path:line:column)</c>.</summary>
    public string TextOf(Diagnostic diagnostic) => diagnostic.Message + (diagnostic.Related is { } second ? $" (see {Shown(second)})" : "");

    /// <summary>A place, to be opened from where the command runs: <c>path:line:column</c>, or the path alone.</summary>
    public string Shown(SourceLocation location) => (location with { Path = PathOf(location)! }).ToString();

    /// <summary>Whether a path is a URL: a list of addresses may be fetched from the web.</summary>
    internal static bool IsUrl(string path) => path.Contains("://", StringComparison.Ordinal);

    // Services that show diagnostics beside lines know no `..`: `site/../urls.txt` is `urls.txt`.
    private static string Simple(string path)
    {
        if (!path.Contains("/../", StringComparison.Ordinal))
            return path;
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
                parts.RemoveAt(parts.Count - 1);
            else
                parts.Add(part);
        }
        return string.Join('/', parts);
    }
}
