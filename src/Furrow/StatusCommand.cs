using System.CommandLine;
using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Status;
using Spectre.Console;

namespace Furrow.CommandLine;

/// <summary><c>furrow status</c>.</summary>
internal static class StatusCommand
{
    private const string Json = "json";

    private static readonly TimeSpan GitPatience = TimeSpan.FromSeconds(20);
    private static readonly Option<string> Site = SiteOptions.Site();

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "How to write the status",
        DefaultValueFactory = _ => "table",
    }.AcceptOnlyFromAmong("table", Json);

    private static readonly Option<string?> Only = new Option<string?>("--only")
    {
        Description = "Only stories that have this left to do",
    }.AcceptOnlyFromAmong([.. Enum.GetValues<StatusConcern>().Select(StatusTable.NameOf)]);

    private static readonly Option<string?> Story = new("--story") { Description = "Only this story", HelpName = "ID" };

    public static Command Create()
    {
        var command = new DocumentedCommand("status", "Show how far the archive has come: what is untranslated, stale, unchecked, missing or a draft.",
            new Example("furrow status", "every story, and totals by year and vocabulary"),
            new Example("furrow status --only stale", "translations of which the original has changed, and what has changed"),
            new Example("furrow status --story spring-snow", "one story"),
            new Example("furrow status --format json", "the same for other programs"))
        { Site, Format, Only, Story };
        command.SetAction((call, cancellation) => Task.Run(() => Run(call, cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(ParseResult call, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(call.GetValue(Site)!);
        var console = new BuildConsole(SiteOptions.FormatNamed("text"), false, SiteOptions.PathPrefix(call.GetValue(Site)!));
        var diagnostics = new DiagnosticBag();
        var work = new WorkPool(new ParallelOptions { CancellationToken = cancellation });
        var status = new StatusReader(new DiskFileTree(folder), diagnostics).Read(new GitHistory(folder, GitPatience), work, cancellation);
        var found = diagnostics.ToSortedList().Where(d => d.Severity == Severity.Error).ToList();
        console.Write(found);
        if (status is null)
            return ExitCode.Unusable;

        var stories = status.Stories.Where(story => IsAskedFor(call, story)).ToList();
        if (call.GetValue(Story) is { } id && stories.Count == 0 && call.GetValue(Only) is null)
        {
            Console.Error.WriteLine($"error: there is no story `{id}` here{NearestName.Suggestion(id, status.Stories.Select(story => story.Id))}");
            return ExitCode.Unusable;
        }
        if (call.GetValue(Format) == Json)
            StatusJson.Write(status, stories, Console.Out);
        else
            WriteTables(status, stories, isWhole: stories.Count == status.Stories.Count);
        return found.Count > 0 ? ExitCode.ContentErrors : ExitCode.Done;
    }

    private static bool IsAskedFor(ParseResult call, StoryStatus story) =>
        (call.GetValue(Story) is not { } id || story.Id == id)
        && (call.GetValue(Only) is not { } only || Enum.GetValues<StatusConcern>().Any(concern => StatusTable.NameOf(concern) == only && story.Has(concern)));

    private static void WriteTables(ArchiveStatus status, List<StoryStatus> stories, bool isWhole)
    {
        Write(StatusTable.OfStories(status, stories));
        foreach (var line in stories.SelectMany(StatusText.Changes))
            Console.WriteLine(line);
        if (isWhole)
        {
            Write(StatusTable.OfYears(status));
            foreach (var kind in VocabularyKinds.All)
                Write(StatusTable.OfTerms(status, kind));
        }
        Console.WriteLine(StatusTable.Sum(status));
    }

    private static void Write(StatusTable table)
    {
        if (table.Rows.Count == 0)
            return;
        if (Console.IsOutputRedirected)
        {
            foreach (var line in AlignedText.Lines(table))
                Console.WriteLine(line);
            Console.WriteLine();
            return;
        }
        var drawn = new Table().Border(TableBorder.Rounded);
        drawn.AddColumns([.. table.Headings.Select(Spectre.Console.Markup.Escape)]);
        foreach (var row in table.Rows)
            drawn.AddRow([.. row.Select(Spectre.Console.Markup.Escape)]);
        AnsiConsole.Write(drawn);
    }
}
