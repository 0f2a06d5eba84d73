using Furrow.Config;
using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Importing.Sites;

/// <summary>A post as Furrow would have it: what its front matter says, in Furrow's words.</summary>
internal sealed record ImportedPost
{
    /// <summary>The file.</summary>
    public required SourcePost Source { get; init; }

    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>The line under the headline.</summary>
    public string? Deck { get; init; }

    /// <summary>The post in a sentence or two.</summary>
    public string? Summary { get; init; }

    /// <summary>The day, <c>2023-02-16</c>; null where none is known.</summary>
    public string? Date { get; init; }

    /// <summary>The time of day that the date has beside it, as it is written; null where it has none, or midnight.</summary>
    public Located<string>? Time { get; init; }

    /// <summary>The day it was last changed.</summary>
    public string? LastModified { get; init; }

    /// <summary>Whether it is not to be published yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The place among the posts of a day.</summary>
    public int? Weight { get; init; }

    /// <summary>The last part of its old address, where the post says it.</summary>
    public string? Slug { get; init; }

    /// <summary>The address that it says it has; null where it follows from its place.</summary>
    public Located<string>? StatedAddress { get; init; }

    /// <summary>Other addresses that lead to it, as they are written.</summary>
    public IReadOnlyList<Located<string>> Aliases { get; init; } = [];

    /// <summary>The labels of its tags and categories.</summary>
    public IReadOnlyList<Located<string>> Tags { get; init; } = [];

    /// <summary>The labels of its categories alone, for addresses.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The labels of its places.</summary>
    public IReadOnlyList<Located<string>> Places { get; init; } = [];

    /// <summary>The names of its authors.</summary>
    public IReadOnlyList<Located<string>> Authors { get; init; } = [];

    /// <summary>The names of others that it is about.</summary>
    public IReadOnlyList<Located<string>> People { get; init; } = [];

    /// <summary>The label of its column.</summary>
    public Located<string>? Column { get; init; }

    /// <summary>The label of its series.</summary>
    public Located<string>? Series { get; init; }

    /// <summary>What the post says that its translations share; null where it says nothing.</summary>
    public string? TranslationKey { get; init; }

    /// <summary>The image over the post.</summary>
    public CoverImage? Cover { get; init; }

    /// <summary>Whether it becomes a page of the site rather than a story: it was one, or has no date.</summary>
    public bool IsPage => Source.IsPage || Date is null;

    /// <summary>Terms of a vocabulary.</summary>
    public IReadOnlyList<Located<string>> TermsOf(VocabularyKind kind) => kind switch
    {
        VocabularyKind.Tags => Tags,
        VocabularyKind.Places => Places,
        VocabularyKind.Columns => Column is null ? [] : [Column],
        VocabularyKind.Series => Series is null ? [] : [Series],
        _ => [.. Authors, .. People],
    };

    /// <summary>A place in the file.</summary>
    public SourceLocation At(TextPosition? position) => Source.At(position);
}
