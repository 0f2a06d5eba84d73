using Furrow.Config;
using Furrow.Diagnostics;

namespace Furrow.Content;

/// <summary>A story in one language: one Markdown file. Its text stays on disk until it is rendered.</summary>
/// <param name="StoryId">The story it belongs to.</param>
/// <param name="Language">Its language.</param>
/// <param name="Path">The file.</param>
/// <param name="FrontMatter">What stands between the <c>---</c> lines.</param>
public sealed record Article(string StoryId, Language Language, string Path, FrontMatter FrontMatter)
{
    /// <summary>The file's folder, which is the story's.</summary>
    public string Folder { get; } = Path[..Path.LastIndexOf('/')];

    /// <summary>The headline; the story's id while a draft has none.</summary>
    public string Title => FrontMatter.Title?.Value ?? StoryId;

    /// <summary>The file, without a place in it.</summary>
    public SourceLocation Location => new(Path);
}
