using Furrow.Diagnostics;

namespace Furrow.Catalog;

/// <summary>Checks that every <c>partOf</c> names a story and that none goes round in a circle.</summary>
/// <param name="stories">All stories, by id.</param>
/// <param name="unusable">The ids of stories that could not be built, which has been reported.</param>
/// <param name="drafts">The ids of stories that are left out as drafts.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
public sealed class SidebarChecker(IReadOnlyDictionary<string, Story> stories, IReadOnlySet<string> unusable, IReadOnlySet<string> drafts, DiagnosticBag diagnostics)
{
    /// <summary>Reports every <c>partOf</c> that cannot be followed.</summary>
    public void Check()
    {
        foreach (var story in stories.Values.Where(s => s.PartOf is { } parent && !unusable.Contains(parent)))
        {
            var location = story.Original.FrontMatter.PartOf!.Location;
            if (!stories.ContainsKey(story.PartOf!) && drafts.Contains(story.PartOf!))
            {
                diagnostics.Report(Rules.UnknownParent, location,
                    $"The story `{story.PartOf}` is a draft, so it is not there for readers: publish it too (it has `draft: true`), or take `partOf` out until then.");
            }
            else if (!stories.ContainsKey(story.PartOf!))
            {
                diagnostics.Report(Rules.UnknownParent, location,
                    $"There is no story `{story.PartOf}`{NearestName.Suggestion(story.PartOf!, stories.Keys)} `partOf` is the id of the story this one is a sidebar to.");
            }
            else if (PathBackTo(story) is { } path)
            {
                diagnostics.Report(Rules.PartOfCycle, location,
                    $"This story ends up belonging to itself: {string.Join(" → ", path)}; remove `partOf` from the main story.");
            }
        }
    }

    // The way from a story by its parents back to itself; null when it does not come back.
    private List<string>? PathBackTo(Story story)
    {
        var path = new List<string> { story.Id };
        var current = story;
        while (current.PartOf is { } parent && stories.TryGetValue(parent, out var next))
        {
            var isSeen = path.Contains(parent);
            path.Add(parent);
            if (isSeen)
                return parent == story.Id ? path : null;
            current = next;
        }
        return null;
    }
}
