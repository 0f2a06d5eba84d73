using Furrow.Catalog;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Checking;

/// <summary>Checks that a story's photographs are there, and described for those who cannot see them.</summary>
/// <param name="site">The site's files.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
public sealed class PhotoChecker(IFileTree site, DiagnosticBag diagnostics)
{
    /// <summary>Reports every photograph of a story that is missing or, in an article that is no draft, not described.</summary>
    public void Check(Story story)
    {
        foreach (var entry in story.Original.FrontMatter.Photos.Where(p => p.Source is not null))
        {
            CheckFile(entry, story.Original.Folder);
            foreach (var article in story.Articles.Where(a => !a.FrontMatter.Draft))
                CheckAlt(entry, article);
        }
    }

    private void CheckFile(PhotoEntry photo, string folder)
    {
        var source = photo.Source!;
        if (SitePath.Resolve(folder, source.Value) is not { } path || !SitePath.IsBelow(path, folder))
        {
            diagnostics.Report(Rules.PathEscapes, source.Location,
                $"`{source.Value}` leaves the story's folder; put the photograph beside the article and name it alone.");
        }
        else if (!site.Exists(path))
        {
            var names = site.List(folder).Select(p => p[(folder.Length + 1)..]).Where(n => !n.EndsWith(".md", StringComparison.Ordinal));
            diagnostics.Report(Rules.MissingPhoto, source.Location,
                $"There is no file {path}{NearestName.Suggestion(source.Value, names)} Add it, or remove `src` if the photograph is not reproduced.");
        }
    }

    // Where an article does not list the photo at all, there is no place to point at.
    private void CheckAlt(PhotoEntry photo, Article article)
    {
        var entry = article.FrontMatter.Photos.FirstOrDefault(p => p.Id == photo.Id);
        if (entry?.Alt is null)
        {
            diagnostics.Report(Rules.MissingAlt, entry?.Location ?? article.Location,
                $"The photo `{photo.Id}` has no `alt` in this language; say in a sentence what it shows, for readers who cannot see it.");
        }
    }
}
