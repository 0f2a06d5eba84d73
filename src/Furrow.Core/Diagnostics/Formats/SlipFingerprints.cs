using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Furrow.Checking.Baselines;

namespace Furrow.Diagnostics.Formats;

/// <summary>
/// What services tell slips by from one run to the next: what a baseline knows a slip by, and which of those with the same it
/// is. Lines may move, and it is still the same.
/// </summary>
internal static class SlipFingerprints
{
    /// <summary>The fingerprints of diagnostics, in their order; no two are the same.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Diagnostic> diagnostics)
    {
        var counts = new Dictionary<BaselineEntry, int>();
        return [.. diagnostics.Select(diagnostic =>
        {
            var entry = Baseline.EntryOf(diagnostic);
            var number = counts[entry] = counts.GetValueOrDefault(entry) + 1;
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{entry.Rule}\n{entry.Path}\n{entry.Slip}"));
            return string.Create(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(hash)[..32]}:{number}");
        })];
    }
}
