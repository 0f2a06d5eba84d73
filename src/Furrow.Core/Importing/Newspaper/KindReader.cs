using Furrow.Content;
using Furrow.Text;

namespace Furrow.Importing.Newspaper;

/// <summary>Tells what a story is by its form.</summary>
internal static class KindReader
{
    // In characters: a report of the day is shorter than a feature, the text of a photograph shorter than either.
    private const int ShortestFeature = 1000;
    private const int LongestPhotoText = 500;

    /// <summary>The kind of a story, and why it may be another; null where the form leaves no doubt.</summary>
    /// <param name="parts">The story's units.</param>
    /// <param name="paragraphs">Its text.</param>
    /// <param name="hasAuthors">Whether anybody is named as its author.</param>
    public static (StoryKind Kind, string? Doubt) Read(IReadOnlyList<StoryPart> parts, IReadOnlyList<Paragraph> paragraphs, bool hasAuthors)
    {
        if (paragraphs.Where(paragraph => paragraph.Speaker is not null).Select(paragraph => paragraph.Speaker).Distinct().Count() > 1)
            return (StoryKind.Interview, null);
        if (parts.Any(part => part.Role == PartRole.Column && LinePatterns.NotebookColumn().IsMatch(part.Unit.Folded)))
            return (StoryKind.Notebook, null);
        var length = paragraphs.Sum(paragraph => paragraph.Text.Length);
        var isDated = paragraphs.Any(paragraph => LinePatterns.Dateline().IsMatch(PatternText.Fold(paragraph.Text)));
        if (parts.Any(part => part.Role is PartRole.Credit or PartRole.Caption) && !hasAuthors && !isDated && length <= LongestPhotoText)
            return (StoryKind.Photo, length == 0 ? null : "it has a photograph, little text and no byline");
        var units = paragraphs.Sum(paragraph => SentenceCutter.Width(paragraph.Text)) / 2;
        return isDated || units < ShortestFeature ? (StoryKind.News, null) : (StoryKind.Feature, "it is long and has no dateline");
    }
}
