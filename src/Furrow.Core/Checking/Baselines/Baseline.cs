using System.Text.RegularExpressions;
using Furrow.Diagnostics;

namespace Furrow.Checking.Baselines;

/// <summary>
/// The slips that an archive knows of and lives with for now, so that a check tells of new ones alone. A slip is known by its
/// rule, its file and its message without numbers, so that lines may be added above it; and by how often the file has it.
/// </summary>
/// <param name="Entries">The slips.</param>
public sealed partial record Baseline(IReadOnlyList<BaselineEntry> Entries)
{
    /// <summary>The baseline's name in the site's folder.</summary>
    public const string FileName = "furrow.baseline.json";

    /// <summary>A baseline of everything found that one may excuse: errors that no site can be built with are left out.</summary>
    public static Baseline Of(IEnumerable<Diagnostic> found) =>
        Sorted(found.Where(d => d.Rule.IsOptional).GroupBy(EntryOf).Select(group => group.Key with { Count = group.Count() }));

    /// <summary>This one and other entries; what both have stands as often as in the one that has it more often.</summary>
    public Baseline With(IEnumerable<BaselineEntry> others) =>
        Sorted(Entries.Concat(others).GroupBy(e => e with { Count = 1 }).Select(group => group.Key with { Count = group.Max(e => e.Count) }));

    /// <summary>How many slips of this one another does not have.</summary>
    public int CountWithout(Baseline other)
    {
        var counts = other.Counts();
        return Counts().Sum(e => Math.Max(0, e.Value - counts.GetValueOrDefault(e.Key)));
    }

    /// <summary>Parts what was found into what is new and what is known, and tells which entries were not found, as often as they were not.</summary>
    public (IReadOnlyList<Diagnostic> New, IReadOnlyList<Diagnostic> Known, IReadOnlyList<BaselineEntry> Gone) Excuse(IEnumerable<Diagnostic> found)
    {
        var left = Counts();
        var (fresh, known) = (new List<Diagnostic>(), new List<Diagnostic>());
        foreach (var diagnostic in found)
        {
            var entry = EntryOf(diagnostic);
            if (!diagnostic.Rule.IsOptional || left.GetValueOrDefault(entry) == 0)
                fresh.Add(diagnostic);
            else
            {
                left[entry]--;
                known.Add(diagnostic);
            }
        }
        return (fresh, known, [.. left.Where(l => l.Value > 0).Select(l => l.Key with { Count = l.Value })]);
    }

    /// <summary>What a diagnostic is known by.</summary>
    public static BaselineEntry EntryOf(Diagnostic diagnostic) =>
        new(diagnostic.Rule.Id, diagnostic.Location?.Path ?? "", Number().Replace(diagnostic.Identity ?? diagnostic.Message, "#"));

    private Dictionary<BaselineEntry, int> Counts() => Entries.GroupBy(e => e with { Count = 1 }).ToDictionary(group => group.Key, group => group.Sum(e => e.Count));

    private static Baseline Sorted(IEnumerable<BaselineEntry> entries) => new(
        [.. entries.OrderBy(e => e.Rule, StringComparer.Ordinal)
            .ThenBy(e => e.Path, StringComparer.Ordinal)
            .ThenBy(e => e.Slip, StringComparer.Ordinal)]);

    // Numbers that stand by themselves: those in names and addresses are part of them.
    [GeneratedRegex(@"(?<![\w/.#-])[0-9]+(?:[.,][0-9]+)*(?![\w/-])")]
    private static partial Regex Number();
}
