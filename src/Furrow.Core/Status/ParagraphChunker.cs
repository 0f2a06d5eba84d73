using DiffPlex;

namespace Furrow.Status;

/// <summary>Cuts a text made of paragraphs, a U+0000 between them, into those.</summary>
internal sealed class ParagraphChunker : IChunker
{
    /// <summary>What stands between paragraphs.</summary>
    public const char Separator = '\0';

    /// <summary>The one there is; it has no state.</summary>
    public static readonly ParagraphChunker Shared = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Chunk(string text) => text.Length == 0 ? [] : text.Split(Separator);
}
