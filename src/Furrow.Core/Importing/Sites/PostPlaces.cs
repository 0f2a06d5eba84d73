using Furrow.Diagnostics;

namespace Furrow.Importing.Sites;

/// <summary>Finds the line and column of a place in a post's text.</summary>
/// <param name="post">The post.</param>
internal sealed class PostPlaces(SourcePost post)
{
    /// <summary>The place in the post's file.</summary>
    /// <param name="offset">The place in the post's text.</param>
    public SourceLocation At(int offset)
    {
        var before = post.Body.AsSpan(0, Math.Clamp(offset, 0, post.Body.Length));
        return post.At(new TextPosition(post.BodyLine + before.Count('\n'), before.Length - before.LastIndexOf('\n')));
    }
}
