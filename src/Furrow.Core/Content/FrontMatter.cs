using Furrow.Config;
using Furrow.Data;
using Furrow.Text;

namespace Furrow.Content;

/// <summary>
/// What stands between the <c>---</c> lines of one article, typed but not yet inherited or looked up: null means that
/// the article does not say.
/// </summary>
public sealed record FrontMatter
{
    /// <summary>The headline (主题). Null in a draft that has none yet, and when it is missing, which has been reported.</summary>
    public Located<string>? Title { get; init; }

    /// <summary>The line over the headline (引题).</summary>
    public string? Kicker { get; init; }

    /// <summary>The line under the headline (副题).</summary>
    public string? Deck { get; init; }

    /// <summary>The article in a sentence or two, for lists and search engines.</summary>
    public string? Summary { get; init; }

    /// <summary>When the story was printed; null too when what is stated is no date, which has been reported.</summary>
    public Located<EdtfDate>? Date { get; init; }

    /// <summary>Whether a date is stated, be it one or not.</summary>
    public bool StatesDate { get; init; }

    /// <summary>What the story is.</summary>
    public Located<StoryKind>? Kind { get; init; }

    /// <summary>The language key of the original.</summary>
    public Located<string>? Original { get; init; }

    /// <summary>The people ids of those who wrote the story.</summary>
    public IReadOnlyList<Located<string>>? Authors { get; init; }

    /// <summary>The people ids of those who took its photographs.</summary>
    public IReadOnlyList<Located<string>>? Photographers { get; init; }

    /// <summary>The people ids of those who were interviewed.</summary>
    public IReadOnlyList<Located<string>>? Interviewees { get; init; }

    /// <summary>The people ids of others the story is about.</summary>
    public IReadOnlyList<Located<string>>? People { get; init; }

    /// <summary>The tags' ids.</summary>
    public IReadOnlyList<Located<string>>? Tags { get; init; }

    /// <summary>The places' ids.</summary>
    public IReadOnlyList<Located<string>>? Places { get; init; }

    /// <summary>The column's id.</summary>
    public Located<string>? Column { get; init; }

    /// <summary>The series' id.</summary>
    public Located<string>? Series { get; init; }

    /// <summary>The id of the story this one is a sidebar to.</summary>
    public Located<string>? PartOf { get; init; }

    /// <summary>Where the story was printed.</summary>
    public Located<IssueReference>? Issue { get; init; }

    /// <summary>The photographs.</summary>
    public IReadOnlyList<PhotoEntry> Photos { get; init; } = [];

    /// <summary>How the translation came about.</summary>
    public Located<TranslationInfo>? Translation { get; init; }

    /// <summary>How the printed text became this one.</summary>
    public TranscriptionInfo? Transcription { get; init; }

    /// <summary>What was put right since.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Who holds the rights, and on what terms readers may use the article.</summary>
    public string? Rights { get; init; }

    /// <summary>The last part of the article's address.</summary>
    public Located<string>? Slug { get; init; }

    /// <summary>Root-relative addresses that lead to the article too.</summary>
    public IReadOnlyList<Located<string>> Aliases { get; init; } = [];

    /// <summary>Whether the article is not to be published yet.</summary>
    public bool Draft { get; init; }

    /// <summary>When the article was last changed in the archive.</summary>
    public EdtfDate? LastModified { get; init; }

    /// <summary>The ids of the rules that are not to be held against the article; each is one that can be ignored.</summary>
    public IReadOnlyList<Located<string>> IgnoredRules { get; init; } = [];

    /// <summary>The place among stories of the same date, lighter first; null comes last.</summary>
    public Located<int>? Weight { get; init; }

    /// <summary>The ids of one vocabulary that the article names; none where it does not say.</summary>
    public IEnumerable<Located<string>> TermsOf(VocabularyKind kind) => kind switch
    {
        VocabularyKind.Tags => Tags ?? [],
        VocabularyKind.Columns => Column is null ? [] : [Column],
        VocabularyKind.Series => Series is null ? [] : [Series],
        VocabularyKind.Places => Places ?? [],
        _ => [.. Authors ?? [], .. Photographers ?? [], .. Interviewees ?? [], .. People ?? [],
            .. Photos.SelectMany(p => p.Credit ?? []), .. Translation?.Value.Translators ?? []],
    };
}
