namespace Furrow.Diagnostics;

/// <summary>What a site and its articles make of rules that are not what Furrow makes of them.</summary>
/// <param name="Levels">The level of a rule in the whole site, by the rule's id; absent for one left as it is.</param>
/// <param name="Ignored">The ids of the rules that a file wants to be left alone by, by the file's path.</param>
/// <param name="LeftOut">The paths of the files that no page is made of, such as drafts: what is wrong there is not told.</param>
public sealed record RuleSettings(
    IReadOnlyDictionary<string, RuleLevel> Levels,
    IReadOnlyDictionary<string, IReadOnlySet<string>> Ignored,
    IReadOnlySet<string> LeftOut)
{
    /// <summary>The diagnostics that are left, with the severity they have here, in the same order.</summary>
    public IReadOnlyList<Diagnostic> Apply(IReadOnlyList<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(d => !IsLeftOut(d) && !IsIgnored(d)).Select(Graded).OfType<Diagnostic>()];

    private bool IsLeftOut(Diagnostic diagnostic) => diagnostic.Location is { } location && LeftOut.Contains(location.Path);

    private bool IsIgnored(Diagnostic diagnostic) => diagnostic.Rule.IsOptional
        && diagnostic.Location is { } location
        && Ignored.TryGetValue(location.Path, out var ids)
        && ids.Contains(diagnostic.Rule.Id);

    private Diagnostic? Graded(Diagnostic diagnostic) =>
        !diagnostic.Rule.IsOptional || !Levels.TryGetValue(diagnostic.Rule.Id, out var level) ? diagnostic : level switch
        {
            RuleLevel.Off => null,
            RuleLevel.Warning => diagnostic with { Severity = Severity.Warning },
            _ => diagnostic with { Severity = Severity.Error },
        };
}
