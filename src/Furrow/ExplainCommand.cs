using System.CommandLine;
using Furrow.Diagnostics;
using Furrow.Help;

namespace Furrow.CommandLine;

/// <summary><c>furrow explain</c>.</summary>
internal static class ExplainCommand
{
    private const int MostSuggested = 3;

    private static readonly Argument<string> Topic = new("topic")
    {
        Description = "A rule's id, such as FUR0204, a command's name, or another page of the documentation, such as front-matter",
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
            new Example("furrow explain rules", "all rules, and how to change them"))
        { Topic, Language };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var topic = call.GetValue(Topic)!.Replace(' ', '-');
        var isChinese = call.GetValue(Language) == "zh";
        if ((HelpPages.Find(topic, isChinese) ?? HelpPages.Find(HelpPages.CommandPrefix + topic, isChinese)) is { } page)
        {
            if (Console.IsOutputRedirected)
                Console.Write(page);
            else
                HelpConsole.Write(HelpBlockReader.Read(page));
            return ExitCode.Done;
        }
        Console.Error.WriteLine($"error: There is no page `{topic}`{Suggestion(topic)}");
        return ExitCode.Unusable;
    }

    private static string Suggestion(string topic)
    {
        var names = HelpPages.Ids.Select(NameOf).ToList();
        var near = NearestName.FindAll(topic, names).Take(MostSuggested).ToList();
        return near.Count > 0
            ? $"; did you mean {string.Join(", ", near.Select(name => $"`{name}`"))}?"
            : $"; the pages are {string.Join(", ", names.Where(name => Rules.Find(name) is null))}, and one for each rule, as FUR0204.";
    }

    // As it is typed: a command by its own name, a rule as diagnostics have it.
    private static string NameOf(string page) => page.StartsWith(HelpPages.CommandPrefix, StringComparison.Ordinal)
        ? page[HelpPages.CommandPrefix.Length..]
        : Rules.Find(page.ToUpperInvariant())?.Id ?? page;
}
