using System.Globalization;
using Furrow.Config;

namespace Furrow.Status;

/// <summary>A table of an archive's status, in the words of the command line.</summary>
/// <param name="Headings">The columns' headings.</param>
/// <param name="Rows">The rows, a cell for each heading.</param>
public sealed record StatusTable(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const string None = "-";

    private static readonly IReadOnlyList<StatusConcern> Concerns = Enum.GetValues<StatusConcern>();

    /// <summary>The stories, a row each: what there is in each language, and what is left to do.</summary>
    public static StatusTable OfStories(ArchiveStatus status, IEnumerable<StoryStatus> stories) => new(
        ["date", "story", "title", .. status.Languages.Select(language => language.Key), "left to do"],
        [.. stories.Select(story => (IReadOnlyList<string>)
            [story.Date?.ToString() ?? None, story.Id, story.Title, .. status.Languages.Select(language => StateOf(story, language)), LeftIn(story)])]);

    /// <summary>The totals of years.</summary>
    public static StatusTable OfYears(ArchiveStatus status) => OfTotals("year", status.Languages, status.Years);

    /// <summary>The totals of the terms of a vocabulary.</summary>
    public static StatusTable OfTerms(ArchiveStatus status, VocabularyKind kind) =>
        OfTotals(kind.Name(), status.Languages, status.Terms.Where(term => term.Term.Kind == kind).Select(term => term.Total));

    /// <summary>The sums, as a sentence.</summary>
    public static string Sum(ArchiveStatus status)
    {
        var total = status.Total;
        var articles = status.Languages.Select(language => $"{language.Key} {total.Articles.GetValueOrDefault(language)}");
        return $"{total.Stories} {(total.Stories == 1 ? "story" : "stories and pages")} ({string.Join(", ", articles)}); "
            + $"something is left to do in: {string.Join(", ", Concerns.Select(concern => $"{NameOf(concern)} {total.Left[concern]}"))}.";
    }

    /// <summary>What the command line and JSON call a concern.</summary>
    public static string NameOf(StatusConcern concern) => concern switch
    {
        StatusConcern.Untranslated => "untranslated",
        StatusConcern.Stale => "stale",
        StatusConcern.Unchecked => "unchecked",
        StatusConcern.Photographs => "photographs",
        _ => "drafts",
    };

    private static StatusTable OfTotals(string heading, IReadOnlyList<Language> languages, IEnumerable<StatusTotal> totals) => new(
        [heading, "stories", .. languages.Select(language => language.Key), .. Concerns.Select(NameOf)],
        [.. totals.Select(total => (IReadOnlyList<string>)
            [total.Name, Number(total.Stories), .. languages.Select(language => Number(total.Articles.GetValueOrDefault(language))), .. Concerns.Select(concern => Number(total.Left[concern]))])]);

    private static string StateOf(StoryStatus story, Language language) => story.In(language) switch
    {
        null => None,
        { IsDraft: true } => "draft",
        { Staleness: not null } => "stale",
        _ when language == story.Original => "original",
        _ => "translated",
    };

    private static string LeftIn(StoryStatus story)
    {
        var left = new List<string>();
        Add(StatusConcern.Untranslated, story.Untranslated.Select(language => language.Key));
        Add(StatusConcern.Stale, story.Stale.Select(article => article.Language.Key));
        Add(StatusConcern.Unchecked, story.Unchecked.Select(article => article.Language.Key));
        Add(StatusConcern.Photographs, story.MissingPhotographs.Select(photo => photo.Source is null ? photo.Id : $"{photo.Id} (no file)"));
        Add(StatusConcern.Drafts, story.Drafts.Select(article => article.Language.Key));
        return string.Join("; ", left);

        void Add(StatusConcern concern, IEnumerable<string> what)
        {
            if (story.Has(concern))
                left.Add($"{NameOf(concern)}: {string.Join(", ", what)}");
        }
    }

    private static string Number(int number) => number == 0 ? None : number.ToString(CultureInfo.InvariantCulture);
}
