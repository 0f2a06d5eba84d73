using System.CommandLine;
using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Drafting;
using Furrow.Files;

namespace Furrow.CommandLine;

/// <summary><c>furrow new</c>.</summary>
internal static class NewCommand
{
    private static readonly Argument<string?> Title = new("TITLE")
    {
        Description = "The headline, in the language it was printed in",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string> Site = SiteOptions.Site();
    private static readonly Option<string?> Id = Text("--id", "ID", "The id, the folder's name [default: from the title, by its words or their pinyin]");
    private static readonly Option<string?> Date = Text("--date", "EDTF", "When it was printed: 2023-02-16, 2023-02, 2023-02~ (about); needed, unless you are asked for it on a terminal");
    private static readonly Option<string?> Kind = Text("--kind", "KIND", $"One of {string.Join(", ", NewStoryBuilder.Kinds)} [default: {NewStoryBuilder.Kinds[0]}]");
    private static readonly Option<string[]> Languages = DraftOptions.List("--languages", "zh,en", "The original's language, and those to lay out translations for [default: the title's]");
    private static readonly Option<string?> Folder = Text("--folder", "DIR", "The folder for the story's own [default: content/YEAR]");
    private static readonly Option<string[]> Authors = DraftOptions.List("--authors", "IDS", "Who wrote it, ids of the vocabulary");
    private static readonly Option<string[]> Tags = DraftOptions.List("--tags", "IDS", "What it is about");
    private static readonly Option<string[]> Places = DraftOptions.List("--places", "IDS", "Where it takes place");
    private static readonly Option<string?> Column = Text("--column", "ID", "The column it stood in");
    private static readonly Option<string?> Series = Text("--series", "ID", "The banner it stood under");
    private static readonly Option<bool> NoDraft = new("--no-draft") { Description = "Do not mark it `draft: true`" };

    public static Command Create(TimeProvider clock)
    {
        var command = new DocumentedCommand("new", "Lay out a new story; on a terminal it asks for what is not given.",
            new Example("furrow new", "on a terminal: asks for everything"),
            new Example("furrow new \"春耕第一犁\" --date 2023-02-16", "content/2023/chun-geng-di-yi-li/index.zh.md"),
            new Example("furrow new \"The first furrow\" --date 2023-02~ --kind feature --tags farming,spring", "with more of its front matter"),
            new Example("furrow new translation first-furrow en", "then: the story in another language"))
        { Title, Site, Id, Date, Kind, Languages, Folder, Authors, Tags, Places, Column, Series, NoDraft };
        command.Subcommands.Add(NewTranslationCommand.Create());
        Kind.CompletionSources.Add(_ => NewStoryBuilder.Kinds.Select(kind => new System.CommandLine.Completions.CompletionItem(kind)));
        DraftOptions.CompleteTerms(Site, (Authors, VocabularyKind.People), (Tags, VocabularyKind.Tags), (Places, VocabularyKind.Places),
            (Column, VocabularyKind.Columns), (Series, VocabularyKind.Series));
        command.SetAction(call => Run(call, clock));
        return command;
    }

    private static int Run(ParseResult call, TimeProvider clock)
    {
        var console = new DraftConsole(call.GetValue(Site)!);
        var reading = new DiagnosticBag();
        if (ExistingSite.Read(new DiskFileTree(Path.GetFullPath(call.GetValue(Site)!)), reading) is not { } site)
            return console.Refuse(reading);

        var diagnostics = new DiagnosticBag();
        var builder = new NewStoryBuilder(site, diagnostics);
        var story = StoryOf(call);
        if (DraftConsole.IsTerminal)
            story = new NewStoryPrompts(site, builder, clock).Complete(story);
        var files = builder.Build(story);
        return files.Count == 0
            ? console.Refuse(diagnostics)
            : console.Write(files, $"Write the text into it; `furrow serve --drafts` shows it. {(story.IsDraft ? "Remove `draft: true` to publish it." : "It is no draft: a build needs its text.")}");
    }

    private static NewStory StoryOf(ParseResult call) => new()
    {
        Title = call.GetValue(Title) ?? "",
        Id = call.GetValue(Id),
        Date = call.GetValue(Date),
        Kind = call.GetValue(Kind),
        Languages = DraftOptions.Values(call, Languages),
        Folder = call.GetValue(Folder),
        IsDraft = !call.GetValue(NoDraft),
        Terms = new Dictionary<VocabularyKind, IReadOnlyList<string>>
        {
            [VocabularyKind.People] = DraftOptions.Values(call, Authors),
            [VocabularyKind.Tags] = DraftOptions.Values(call, Tags),
            [VocabularyKind.Places] = DraftOptions.Values(call, Places),
            [VocabularyKind.Columns] = call.GetValue(Column) is { } column ? [column] : [],
            [VocabularyKind.Series] = call.GetValue(Series) is { } series ? [series] : [],
        },
    };

    private static Option<string?> Text(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName };
}
