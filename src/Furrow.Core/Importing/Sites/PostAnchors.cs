using Furrow.Markup;

namespace Furrow.Importing.Sites;

/// <summary>Finds the places in posts that links lead to, <c>#heading</c>, as Furrow will name them. Reads a post when it is first asked for.</summary>
internal sealed class PostAnchors
{
    private readonly Dictionary<SourcePost, IReadOnlyList<PlacedHeading>> _headings = new(ReferenceEqualityComparer.Instance);

    /// <summary>Furrow's name for a place; null when the post has no such place.</summary>
    /// <param name="story">The story that the link leads to.</param>
    /// <param name="from">The post that the link is in: readers are led to the story in its language.</param>
    /// <param name="fragment">The place as the link has it, unescaped.</param>
    public string? Find(ImportedStory story, ImportedPost from, string fragment)
    {
        var post = story.Posts.FirstOrDefault(p => p.Language == from.Language) ?? story.Original;
        if (!_headings.TryGetValue(post.Source, out var headings))
            _headings[post.Source] = headings = MarkdownPlaces.FindHeadings(post.Source.Body);
        var slug = Anchors.Slug(fragment);
        return headings.FirstOrDefault(h => h.Anchor == fragment || h.WrittenId == fragment)?.Anchor
            ?? headings.FirstOrDefault(h => slug.Length > 0 && h.Anchor == slug)?.Anchor;
    }
}
