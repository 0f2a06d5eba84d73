using Furrow.Catalog;
using Furrow.Checking.Names;
using Furrow.Checking.Parity;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Pages;

namespace Furrow.Checking;

/// <summary>
/// Looks at the language of stories: each article by itself, and translations beside their originals. Safe to use from
/// many threads.
/// </summary>
/// <param name="vocabularies">The names that articles are to use.</param>
/// <param name="diagnostics">Where slips are reported.</param>
public sealed class StoryChecker(Vocabularies vocabularies, DiagnosticBag diagnostics)
{
    private readonly MissingNameChecker _missingNames = new(diagnostics);
    private readonly ParityChecker _parity = new([.. vocabularies.Entries.Select(Term.Described)], diagnostics);
    private readonly WritingChecker _writing = new(diagnostics);

    /// <summary>Reports the slips of a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="renditions">Its articles, rendered.</param>
    public void Check(Story story, IReadOnlyList<Rendition> renditions)
    {
        foreach (var rendition in renditions)
        {
            _missingNames.Check(story, rendition);
            _writing.Check(rendition);
        }
        _parity.Check(story, renditions);
    }
}
