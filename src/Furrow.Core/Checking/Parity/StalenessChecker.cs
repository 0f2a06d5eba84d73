using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Pages;

namespace Furrow.Checking.Parity;

/// <summary>
/// Finds translations of an original that has been changed since: those that record the hash of the original they were made from
/// (<see cref="OriginalHash"/>), where that is another one now. Times of files say nothing of it: a checkout sets them all.
/// </summary>
/// <param name="diagnostics">Where stale translations are reported.</param>
internal sealed class StalenessChecker(DiagnosticBag diagnostics)
{
    /// <summary>Reports a translation if it is stale; nothing is known of one without a hash.</summary>
    public void Check(Rendition original, Rendition translation)
    {
        if (translation.Article.FrontMatter.Translation?.Value.Source is not { } recorded)
            return;
        var hash = OriginalHash.Of(original.Article.FrontMatter, original.Source.Body);
        if (hash.Equals(recorded.Value, StringComparison.OrdinalIgnoreCase))
            return;
        diagnostics.Report(Rules.StaleTranslation, recorded.Location,
            OriginalHash.IsOne(recorded.Value)
                ? $"The original has changed since this translation was made; read it again, then set `source: {hash}`."
                : $"`{recorded.Value}` is not the hash of an original; the original as it is now has `source: {hash}`.",
            original.Article.Location);
    }
}
