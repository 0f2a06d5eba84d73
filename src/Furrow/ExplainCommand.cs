using System.CommandLine;
using System.CommandLine.Completions;
using Furrow.Diagnostics;
using Furrow.Help;

namespace Furrow.CommandLine;

/// <summary><c>furrow explain</c>.</summary>
internal static class ExplainCommand
{
    private const int MostSuggested = 3;

    private static readonly Argument<string> Topic = new("topic")
    {
        Description = "A rule's id, such as FUR0204, a command's name, a file's or key's name, or another page of the documentation, such as front-matter",
        HelpName = "TOPIC",
    };

    private static readonly Option<string> Language = new Option<string>("--language")
    {
        Description = "The language to explain it in",
        DefaultValueFactory = _ => "en",
    }.AcceptOnlyFromAmong("en", "zh");

    public static Command Create()
    {
        var command = new DocumentedCommand("explain", "Explain a rule, a command or a file's keys.",
            new Example("furrow explain FUR0204", "what a diagnostic means, and its mend"),
            new Example("furrow explain new", "what a command does, and its options"),
            new Example("furrow explain front-matter --language zh", "the keys of articles, in Chinese"),
            new Example("furrow explain kicker", "the page that explains a key"),
            new Example("furrow explain rules", "all rules, and how to change them"))
        { Topic, Language };
        Topic.CompletionSources.Add(Complete);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var topic = call.GetValue(Topic)!;
        if (HelpTopicFinder.Find(topic) is not { } found)
        {
            Console.Error.WriteLine($"error: There is no page `{topic}`{Suggestion(topic)}");
            return ExitCode.Unusable;
        }
        var page = HelpPages.Find(found.Page, call.GetValue(Language) == "zh")!;
        if (Console.IsOutputRedirected)
            Console.Write(page);
        else
            HelpConsole.Write(HelpBlockReader.Read(page));
        // Last, where a terminal stops scrolling.
        if (found.Note is { } note)
            Console.Error.WriteLine(note);
        return ExitCode.Done;
    }

    // There are more rules than anybody looks through: they are offered to those who begin one, in the letters they type.
    private static IEnumerable<CompletionItem> Complete(CompletionContext context)
    {
        if (SiteCompletions.WordsBefore(context) > 0)
            return [];
        var word = context.WordToComplete;
        var names = HelpTopicFinder.Names.Where(name => Rules.Find(name) is null);
        if (word.StartsWith("fu", StringComparison.OrdinalIgnoreCase))
            names = names.Concat(Rules.All.Select(rule => char.IsLower(word[0]) ? rule.Id.ToLowerInvariant() : rule.Id));
        return names.Select(name => new CompletionItem(name));
    }

    private static string Suggestion(string topic)
    {
        var near = HelpTopicFinder.Near(topic).Take(MostSuggested).ToList();
        return near.Count > 0
            ? $"; did you mean {string.Join(", ", near.Select(name => $"`{name}`"))}?"
            : $"; the pages are {string.Join(", ", HelpTopicFinder.Names.Where(name => Rules.Find(name) is null))}, and one for each rule, as FUR0204.";
    }
}
