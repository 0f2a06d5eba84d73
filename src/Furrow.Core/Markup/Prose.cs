using Furrow.Diagnostics;

namespace Furrow.Markup;

/// <summary>
/// The words of one block as readers see them, and where each of its characters stands in the file: without marks of
/// Markdown, tags, addresses and readings. A line's end is <c>\n</c>, and what is no text (code, an image, an address)
/// is one <see cref="Object"/>.
/// </summary>
/// <param name="kind">Where it stands.</param>
/// <param name="text">The words.</param>
/// <param name="offsets">For each character of <paramref name="text"/> its place in the source.</param>
/// <param name="places">Finds lines and columns of the source.</param>
internal sealed class Prose(ProseKind kind, string text, IReadOnlyList<int> offsets, SourcePlaces places)
{
    /// <summary>Stands for something that is no text: U+FFFC OBJECT REPLACEMENT CHARACTER.</summary>
    public const char Object = '\uFFFC';

    public ProseKind Kind => kind;

    public string Text => text;

    /// <summary>The paragraph right before this one, with nothing but white space between; null for any other.</summary>
    public Prose? Before { get; init; }

    /// <summary>The characters that the author wrote so that they are no marks of Markdown: after a backslash, or as an entity.</summary>
    public IReadOnlySet<int> Escaped { get; init; } = new HashSet<int>();

    /// <summary>The place of a character.</summary>
    public SourceLocation At(int index) => places.At(offsets[Math.Min(index, offsets.Count - 1)]);
}
