namespace Furrow.Publishing;

/// <summary>One file of the built site.</summary>
/// <param name="Path">
/// Path relative to the output folder, with <c>/</c> between its parts and none at either end,
/// such as <c>zh/2023/02/first-furrow/index.html</c>.
/// </param>
/// <param name="Content">The whole file.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>The articles that the page shows, its own first; none for all other files.</summary>
    public IReadOnlyList<PageSource> Sources { get; init; } = [];
}
