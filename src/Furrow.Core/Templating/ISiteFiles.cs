using Furrow.Content;

namespace Furrow.Templating;

/// <summary>What templates may know of a story's files.</summary>
public interface ISiteFiles
{
    /// <summary>An image's size; null when it is not known.</summary>
    /// <param name="path">The file's path in the site.</param>
    ImageSize? SizeOf(string path);
}
