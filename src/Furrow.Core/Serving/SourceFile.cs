using Furrow.Files;

namespace Furrow.Serving;

/// <summary>A file of a site as it was when it was looked at last.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Modified">When it was written last, by the file system's clock.</param>
/// <param name="Content">Its bytes; null for files that are only copied, whose bytes are read when they are asked for.</param>
public sealed record SourceFile(long Length, DateTime Modified, byte[]? Content)
{
    /// <summary>Why it is none of the site's files, though it stands among them; null for those.</summary>
    public LeftOutReason? LeftOut { get; init; }
}
