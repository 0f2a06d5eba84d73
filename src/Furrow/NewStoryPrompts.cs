using System.Globalization;
using Furrow.Catalog;
using Furrow.Config;
using Furrow.Drafting;
using Furrow.Text;
using Spectre.Console;

namespace Furrow.CommandLine;

/// <summary>Asks on a terminal for what a call of <c>furrow new</c> does not say.</summary>
/// <param name="site">The site.</param>
/// <param name="builder">Proposes ids and languages.</param>
/// <param name="clock">Tells today's date, which is proposed.</param>
internal sealed class NewStoryPrompts(ExistingSite site, NewStoryBuilder builder, TimeProvider clock)
{
    /// <summary>The story with every answer.</summary>
    public NewStory Complete(NewStory story)
    {
        if (string.IsNullOrWhiteSpace(story.Title))
            story = story with { Title = AnsiConsole.Prompt(new TextPrompt<string>("Title, in the language it was printed in")) };
        if (story.Languages.Count == 0)
            story = story with { Languages = AskLanguages(story.Title) };
        if (story.Kind is null)
            story = story with { Kind = Choose("Kind", NewStoryBuilder.Kinds, kind => kind) };
        if (story.Date is null && story.Kind != "page")
            story = story with { Date = AskDate() };
        if (story.Id is null)
            story = story with { Id = AskId(story.Title) };
        return story with { Terms = story.Terms.ToDictionary(t => t.Key, t => t.Value.Count > 0 || story.Kind == "page" ? t.Value : AskTerms(t.Key)) };
    }

    private List<string> AskLanguages(string title)
    {
        var proposed = builder.ProposeLanguage(title);
        var original = Choose("The original's language", [proposed, .. site.Config.Languages.Where(l => l != proposed)], l => l.Label);
        var others = site.Config.Languages.Where(l => l != original).ToList();
        var translations = AnsiConsole.Prompt(new MultiSelectionPrompt<Language>()
            .Title("Lay out translations now? (`furrow new translation` does it later, with the text in it)")
            .NotRequired()
            .UseConverter(l => l.Label.EscapeMarkup())
            .AddChoices(others));
        return [original.Key, .. translations.Select(l => l.Key)];
    }

    private string AskDate()
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return AnsiConsole.Prompt(new TextPrompt<string>("Printed on (2023-02-16, 2023-02, 2023-02~ for about)")
            .DefaultValue(today)
            .Validate(text => EdtfDate.TryParse(text, out _, out var problem) ? ValidationResult.Success() : ValidationResult.Error($"{problem}.".EscapeMarkup())));
    }

    private string AskId(string title) => AnsiConsole.Prompt(new TextPrompt<string>("Id, the end of its address")
        .DefaultValue(builder.ProposeId(title))
        .Validate(id =>
        {
            if (!AddressName.IsValid(id))
                return ValidationResult.Error($"An id {AddressName.Requirement}.".EscapeMarkup());
            return site.StoryIds.Contains(id, StringComparer.OrdinalIgnoreCase) ? ValidationResult.Error("There is a story of this id.") : ValidationResult.Success();
        }));

    // Columns and tags alone: they are few, and most stories have them. Whoever wants more writes it into the file.
    private List<string> AskTerms(VocabularyKind kind)
    {
        var entries = site.Content.Vocabulary.Entries.Where(e => e.Kind == kind).OrderBy(e => e.Id, StringComparer.Ordinal).ToList();
        if (entries.Count == 0)
            return [];
        var labels = entries.ToDictionary(e => e.Id, e => $"{e.Label.Nearest(site.Config.DefaultLanguage, site.Config.Languages)?.Text ?? e.Id} ({e.Id})");
        switch (kind)
        {
            case VocabularyKind.Columns:
                var column = Choose("Column", ["", .. entries.Select(e => e.Id)], id => id.Length == 0 ? "none" : labels[id]);
                return column.Length == 0 ? [] : [column];
            case VocabularyKind.Tags:
                return AnsiConsole.Prompt(new MultiSelectionPrompt<string>().Title("Tags").NotRequired().PageSize(12)
                    .UseConverter(id => labels[id].EscapeMarkup()).AddChoices(entries.Select(e => e.Id)));
            default:
                return [];
        }
    }

    private static T Choose<T>(string title, IEnumerable<T> choices, Func<T, string> label) where T : notnull
    {
        var chosen = AnsiConsole.Prompt(new SelectionPrompt<T>().Title(title).PageSize(12).UseConverter(choice => label(choice).EscapeMarkup()).AddChoices(choices));
        // The list is gone once a line of it is chosen.
        AnsiConsole.WriteLine($"{title}: {label(chosen)}");
        return chosen;
    }
}
