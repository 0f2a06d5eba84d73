using Furrow.Text;

namespace Furrow.Markup;

/// <summary>An article's text as HTML, with what the rest of the build wants to know of it.</summary>
public sealed record RenderedArticle
{
    /// <summary>The text in order, cut where photos are placed.</summary>
    public required IReadOnlyList<BodyPart> Body { get; init; }

    /// <summary>The list of footnotes as HTML; empty when there are none.</summary>
    public required string Footnotes { get; init; }

    /// <summary>The outline: every block with an id, in the text's order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The photos that the text places, in its order, each once.</summary>
    public required IReadOnlyList<string> PlacedPhotos { get; init; }

    /// <summary>How long the text is, without its footnotes.</summary>
    public required TextLength Length { get; init; }

    /// <summary>The text's beginning, cut at a sentence: for an article whose front matter has no summary.</summary>
    public required string Summary { get; init; }

    /// <summary>The visible text, footnotes last, one line a block: for the search index.</summary>
    public required string PlainText { get; init; }

    /// <summary>The ids of all elements that a link may lead to, in the text's order.</summary>
    public required IReadOnlyList<string> Fragments { get; init; }

    /// <summary>The links to places in other articles.</summary>
    public required IReadOnlyList<FragmentLink> FragmentLinks { get; init; }

    /// <summary>
    /// Those of <see cref="ArticleBody.Terms"/> that the text uses, in the order of their first use, which links to the
    /// entry <c>term-1</c>, … and has the id <c>term-ref-1</c>, ….
    /// </summary>
    public required IReadOnlyList<string> UsedTerms { get; init; }

    /// <summary>
    /// For each of <see cref="ArticleBody.DoubtfulQuotes"/> the id of its mark in the text, <c>doubt-ref-1</c>, …, which
    /// links to the note <c>doubt-1</c>, …; null when the quote was not found.
    /// </summary>
    public required IReadOnlyList<string?> DoubtfulIds { get; init; }
}
