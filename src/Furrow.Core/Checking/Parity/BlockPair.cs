using Furrow.Markup;

namespace Furrow.Checking.Parity;

/// <summary>A block of the original and its translation; null where the other side has none.</summary>
/// <param name="Original">The block of the original.</param>
/// <param name="Translation">The block of the translation.</param>
internal sealed record BlockPair(WrittenBlock? Original, WrittenBlock? Translation);
