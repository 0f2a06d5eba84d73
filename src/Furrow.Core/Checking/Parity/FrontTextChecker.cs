using Furrow.Diagnostics;

namespace Furrow.Checking.Parity;

/// <summary>Finds texts of the front matter that the original has and a translation lacks, so that readers of its language miss them.</summary>
/// <param name="diagnostics">Where slips are reported.</param>
internal sealed class FrontTextChecker(DiagnosticBag diagnostics)
{
    /// <summary>Reports the texts that are not translated.</summary>
    public void Check(ArticlePair pair)
    {
        // A missing `alt` is an error of its own where it matters.
        var missing = pair.Original.Front.Where(text =>
            !text.Key.EndsWith(".alt", StringComparison.Ordinal) && pair.Translation.Front.All(other => other.Key != text.Key));
        foreach (var text in missing)
        {
            var article = pair.Translation.Article;
            diagnostics.Report(Rules.TextMissing, article.FrontMatter.Title?.Location ?? article.Location,
                $"The original has `{text.Key}` in its front matter, and the translation has not, which does not inherit it; write it in the translation's front matter.", text.Location);
        }
    }
}
