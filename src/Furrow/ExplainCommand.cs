using System.CommandLine;
using Furrow.Diagnostics;
using Furrow.Help;

namespace Furrow.CommandLine;

/// <summary><c>furrow explain</c>.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Topic = new("topic")
    {
        Description = "A rule's id, such as FUR0204, or another page of the documentation, such as front-matter",
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
            new Example("furrow explain front-matter --language zh", "the keys of articles, in Chinese"),
            new Example("furrow explain rules", "all rules, and how to change them"))
        { Topic, Language };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var topic = call.GetValue(Topic)!;
        if (HelpPages.Find(topic, call.GetValue(Language) == "zh") is { } page)
        {
            Console.Write(page);
            return ExitCode.Done;
        }
        Console.Error.WriteLine($"error: There is no page `{topic}`{NearestName.Suggestion(topic, HelpPages.Ids, $"; the pages are {string.Join(", ", HelpPages.Ids)}.")}");
        return ExitCode.Unusable;
    }
}
