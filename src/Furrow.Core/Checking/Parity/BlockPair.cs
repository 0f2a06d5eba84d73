using Furrow.Markup;

namespace Furrow.Checking.Parity;

/// <summary>A block of the original and its translation; null where the other side has none.</summary>
/// <param name="Original">The block of the original.</param>
/// <param name="Translation">The block of the translation.</param>
internal sealed record BlockPair(WrittenBlock? Original, WrittenBlock? Translation)
{
    /// <summary>Where the other side has no block for this one since it stands in the one of the pair before: that block; else null.</summary>
    public WrittenBlock? JoinedTo { get; init; }
}
