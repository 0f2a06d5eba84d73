using Furrow.Diagnostics;
using Furrow.Markup;

namespace Furrow.Importing.Sites;

/// <summary>
/// Turns the links and images of a text into Furrow's: links to posts into links to stories, those to lists and feeds into links to Furrow's own, files into those that are imported.
/// What leads nowhere keeps its words; its address becomes a comment, which editors see and readers do not.
/// </summary>
/// <param name="settings">The old site's config.</param>
/// <param name="index">Finds the stories that links lead to.</param>
/// <param name="files">Takes the files that links lead to.</param>
/// <param name="lists">Finds the lists and feeds that links lead to.</param>
/// <param name="diagnostics">Where links that lead nowhere are reported.</param>
internal sealed class LinkConverter(SourceSettings settings, PostIndex index, FilePlan files, ListLinks lists, DiagnosticBag diagnostics)
{
    private readonly PostAnchors _anchors = new();

    /// <summary>The text with Furrow's links.</summary>
    /// <param name="story">The post's story.</param>
    /// <param name="post">The post.</param>
    /// <param name="text">Its text without the old generator's commands.</param>
    public string Convert(ImportedStory story, ImportedPost post, EditedText text)
    {
        var places = new PostPlaces(post.Source);
        var edits = new TextEdits(text.Text);
        var found = MarkdownPlaces.Find(text.Text);
        foreach (var link in found.Links)
            ConvertLink(link, At);
        foreach (var definition in found.Definitions)
        {
            if (Target(story, post, definition.Url) is not { } target)
                edits.Replace(definition.Whole.Start, definition.Whole.Length, MarkdownText.Comment(text.Text.Substring(definition.Whole.Start, definition.Whole.Length)));
            else if (target != definition.Url)
                edits.Replace(definition.Address.Start, definition.Address.Length, MarkdownText.Address(target));
        }
        new HtmlLinkConverter(url => Target(story, post, url), diagnostics).Convert(text.Text, found.Html, edits, At);
        return edits.Apply().Text;

        SourceLocation At(int offset) => places.At(text.SourceOffset(offset));

        void ConvertLink(PlacedLink link, Func<int, SourceLocation> at)
        {
            if (Target(story, post, link.Url) is not { } target)
            {
                Unlink(link, text.Text, edits);
                diagnostics.Report(link.IsImage ? Rules.SourceImage : Rules.SourceLink, at(link.Whole.Start), Lost(link));
                return;
            }
            if (target.StartsWith("story:", StringComparison.Ordinal) && !target.Contains('#', StringComparison.Ordinal) && WrittenUrl.Parse(link.Url).Fragment is { Length: > 0 } fragment)
                diagnostics.Report(Rules.SourceLink, at(link.Whole.Start), $"The story that `{link.Url}` leads to has no heading `#{fragment}`, so the link leads to its beginning.");
            if (link is { IsImage: true, Label.Length: 0 })
                Describe(link, edits, at);
            if (target != link.Url && !link.IsByReference)
                edits.Replace(link.Address.Start, link.Address.Length, MarkdownText.Address(target));
        }
    }

    /// <summary>What a link of a post becomes; null when it leads nowhere.</summary>
    public string? Target(ImportedStory story, ImportedPost post, string written)
    {
        var url = WrittenUrl.Parse(written);
        var old = url.IsRemote ? OnOldSite(url.Text) : null;
        if ((url.Scheme.Length > 0 || url.IsRemote) && old is null)
            return written;
        var path = old is null ? url.Path : Uri.UnescapeDataString(old.AbsolutePath);
        if (path.Length == 0)
            return Place(story, post, url.Fragment);
        if (index.Find(post, path) is { } target)
            return target.Original.IsDraft && !post.IsDraft ? null
                : ReferenceEquals(target, story) && url.Fragment.Length > 0 ? Place(story, post, url.Fragment) ?? $"story:{target.Id}"
                : $"story:{target.Id}{Place(target, post, url.Fragment)}";
        var fragment = url.Fragment.Length > 0 ? $"#{WrittenUrl.Escape(url.Fragment)}" : "";
        if (files.Take(story, post, path) is { } file)
            return WrittenUrl.Escape(file).Replace("#", "%23", StringComparison.Ordinal) + fragment;
        if (lists.Find(post, path) is { } list)
            return list;
        // The old site may still be there.
        return old is null ? null : written;
    }

    // Only headings are places in Furrow; a link to a comment or a line of the old page leads to the story.
    private string? Place(ImportedStory story, ImportedPost post, string fragment) =>
        fragment.Length > 0 && _anchors.Find(story, post, fragment) is { } anchor ? $"#{WrittenUrl.Escape(anchor)}" : null;

    private Uri? OnOldSite(string url) =>
        settings.BaseUrl is { } old
        && Uri.TryCreate(url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url, UriKind.Absolute, out var uri)
        && uri.Host == old.Host && uri.AbsolutePath.StartsWith(old.AbsolutePath, StringComparison.Ordinal)
            ? uri
            : null;

    private static void Unlink(PlacedLink link, string text, TextEdits edits)
    {
        if (link.IsImage || link.Label.Length == 0)
        {
            edits.Replace(link.Whole.Start, link.Whole.Length, MarkdownText.Comment(text.Substring(link.Whole.Start, link.Whole.Length)));
            return;
        }
        edits.Replace(link.Whole.Start, link.Label.Start - link.Whole.Start, "");
        edits.Replace(link.Label.End, link.Whole.End - link.Label.End, link.IsByReference ? "" : MarkdownText.Comment($"link: {link.Url}"));
    }

    private static string Lost(PlacedLink link) => link.IsImage
        ? $"There is no image file `{link.Url}`; the place is kept as a comment. Put the file beside the story and write `![what it shows](file)`."
        : $"The link `{link.Url}` leads to nothing that is imported; its words are kept, its address in a comment. Link to what took its place, or leave it.";

    private void Describe(PlacedLink image, TextEdits edits, Func<int, SourceLocation> at)
    {
        if (image.Title.Length > 0)
        {
            // `![](` has nothing between its brackets, so the place after `![` is known.
            edits.Replace(image.Whole.Start + 2, 0, MarkdownText.Label(image.Title));
            return;
        }
        // Images of other hosts are not the archive's to describe.
        if (!WrittenUrl.Parse(image.Url).IsRemote)
            diagnostics.Report(Rules.SourceAlt, at(image.Whole.Start),
            $"The image `{image.Url}` has no text for readers who cannot see it, and the build asks for one; write it between the square brackets.");
    }
}
