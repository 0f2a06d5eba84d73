using Furrow.Diagnostics;
using Furrow.Drafting;

namespace Furrow.Importing.Newspaper;

/// <summary>
/// What became of a page. Every character that is no white space is in a story's part, in what was left out or among the signs, once.
/// </summary>
/// <param name="Page">The page.</param>
/// <param name="Stories">The stories, in the order of the page.</param>
/// <param name="LeftOut">What is in no draft, in the order of the page.</param>
/// <param name="Signs">The Markdown signs that told headings, bold lines and breaks and are in no draft, in the order of the page.</param>
/// <param name="NewTerms">What the vocabularies lack.</param>
/// <param name="TermFiles">What is to be written so that they have it; empty where that was not asked for.</param>
/// <param name="Diagnostics">Doubts and mistakes, sorted.</param>
public sealed record PageImport(
    PageText Page,
    IReadOnlyList<PageStory> Stories,
    IReadOnlyList<LeftOut> LeftOut,
    IReadOnlyList<PageSpan> Signs,
    IReadOnlyList<UnlistedTerm> NewTerms,
    IReadOnlyList<DraftFile> TermFiles,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The files to write: those of stories that the archive does not have yet, and the new terms.</summary>
    public IEnumerable<DraftFile> NewFiles => Stories.Where(story => story.State == DraftState.New).SelectMany(story => story.Files).Concat(TermFiles);

    /// <summary>Whether something is wrong that keeps the drafts from being written.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
