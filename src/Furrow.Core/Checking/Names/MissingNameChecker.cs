using Furrow.Catalog;
using Furrow.Diagnostics;
using Furrow.Pages;

namespace Furrow.Checking.Names;

/// <summary>Checks that the terms of a story have a name in each language that it is told in.</summary>
/// <param name="diagnostics">Where terms without one are reported.</param>
internal sealed class MissingNameChecker(DiagnosticBag diagnostics)
{
    /// <summary>Reports the terms of a story that an article's readers are shown in another language, or by their id.</summary>
    public void Check(Story story, Rendition rendition)
    {
        var language = rendition.Article.Language;
        // A term that no vocabulary describes is its own label, which the catalog has reported.
        foreach (var term in TermsOf(story).Where(term => term.IsDescribed && term.LabelIn(language) is null))
        {
            diagnostics.Report(Rules.MissingName, term.Location,
                $"`{term.Id}` has no name in {language.Label}, and stories in that language name it; add `{language.Key}: …`.");
        }
    }

    private static IEnumerable<Term> TermsOf(Story story) =>
        story.People.Concat(story.Places).Concat(story.Tags).Concat(new[] { story.Column, story.Series }.OfType<Term>());
}
