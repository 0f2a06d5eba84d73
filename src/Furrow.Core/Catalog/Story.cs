using Furrow.Config;
using Furrow.Content;
using Furrow.Text;

namespace Furrow.Catalog;

/// <summary>One item of the archive, in all its languages, with everything its articles share looked up.</summary>
public sealed record Story
{
    /// <summary>The story's id: its folder's name, unique in the archive.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required StoryKind Kind { get; init; }

    /// <summary>When it was printed; null for a page of the site, and only for that.</summary>
    public required EdtfDate? Date { get; init; }

    /// <summary>The article in the language it was printed in.</summary>
    public required Article Original { get; init; }

    /// <summary>The original and its translations, in the order of the site's languages.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>Who wrote it.</summary>
    public required IReadOnlyList<Term> Authors { get; init; }

    /// <summary>Who took its photographs.</summary>
    public required IReadOnlyList<Term> Photographers { get; init; }

    /// <summary>Who was interviewed.</summary>
    public required IReadOnlyList<Term> Interviewees { get; init; }

    /// <summary>Everyone it is by or about, each once.</summary>
    public required IReadOnlyList<Term> People { get; init; }

    /// <summary>What it is about.</summary>
    public required IReadOnlyList<Term> Tags { get; init; }

    /// <summary>Where it takes place.</summary>
    public required IReadOnlyList<Term> Places { get; init; }

    /// <summary>The column it stood in.</summary>
    public required Term? Column { get; init; }

    /// <summary>The banner it stood under.</summary>
    public required Term? Series { get; init; }

    /// <summary>The id of the story it is a sidebar to.</summary>
    public required string? PartOf { get; init; }

    /// <summary>Where it was printed.</summary>
    public required IssueReference? Issue { get; init; }

    /// <summary>Its photographs, in order.</summary>
    public required IReadOnlyList<Photo> Photos { get; init; }

    /// <summary>Whether this is a page of the site itself, not an item of the archive.</summary>
    public bool IsPage => Kind == StoryKind.Page;

    /// <summary>The article in a language, or null.</summary>
    public Article? In(Language language) => Articles.FirstOrDefault(a => a.Language == language);

    /// <summary>The article in a language or, where there is none, the original.</summary>
    public Article Nearest(Language language) => In(language) ?? Original;

    /// <summary>The terms of one vocabulary that the story bears, each once.</summary>
    public IReadOnlyList<Term> TermsOf(VocabularyKind kind) => kind switch
    {
        VocabularyKind.Tags => Tags,
        VocabularyKind.Columns => Column is null ? [] : [Column],
        VocabularyKind.Series => Series is null ? [] : [Series],
        VocabularyKind.People => People,
        _ => Places,
    };
}
