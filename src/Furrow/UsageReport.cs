using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Furrow.Diagnostics;

namespace Furrow.CommandLine;

/// <summary>What is wrong with a call: a line for each mistake, and one that says where the rest is explained.</summary>
internal static partial class UsageReport
{
    /// <summary>
    /// The words among a command's arguments that were meant for options: those that it does not have, and those that it has
    /// but for the dashes they are typed with. A headline may well begin with a dash.
    /// </summary>
    public static IReadOnlyList<string> StrayOptions(ParseResult call) => call.Tokens.Any(token => token.Type == TokenType.DoubleDash) ? [] :
        [.. call.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value)
            .Where(word => OptionName().IsMatch(word) || (Meant(word) is { } option && NearestName.Find(option, OptionsOf(call.CommandResult)) is not null))];

    /// <summary>The options and arguments that were given an empty text: what a shell makes of a variable that is not set.</summary>
    public static IReadOnlyList<string> EmptyValues(ParseResult call) =>
        [.. call.CommandResult.Children.Where(given => given.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))).Select(NameOf)];

    /// <summary>The lines.</summary>
    public static IReadOnlyList<string> Lines(ParseResult call)
    {
        var command = call.CommandResult.Command;
        var unknown = Unknown(call, command).ToList();
        var others = call.Errors.Where(error => !IsOfUnknown(error, call)).Select(Worded);
        // A word that nothing knows explains what is missing in its place.
        var empty = EmptyValues(call).Select(name => $"{name} needs a value, and this one is empty.");
        var messages = unknown.Count > 0 && command.Subcommands.Count > 0 ? unknown : [.. unknown, .. empty, .. others];
        var name = CallOf(call.CommandResult);
        return
        [
            .. messages.Distinct().Select(message => $"error: {message}"),
            command is RootCommand ? $"`{name} --help` shows the commands." : $"`{name} --help` shows what it takes, with examples.",
        ];
    }

    private static IEnumerable<string> Unknown(ParseResult call, Command command)
    {
        var isAfterOption = false;
        foreach (var word in StrayOptions(call).Concat(call.UnmatchedTokens))
        {
            if (Meant(word) is { } option)
                yield return $"`{word}` does not begin with hyphens, as options do, but with another dash{NearestName.Suggestion(option, OptionsOf(call.CommandResult))}";
            else if (word.StartsWith('-'))
                yield return $"There is no option `{word}`{NearestName.Suggestion(word, OptionsOf(call.CommandResult))}";
            else if (command is RootCommand)
                yield return $"There is no command `{word}`{NearestName.Suggestion(word, command.Subcommands.Select(c => c.Name))}";
            // The word after an option that is not known was its value.
            else if (!isAfterOption)
                yield return $"`{word}` is a word too many; a text with spaces in it goes into quotation marks.";
            isAfterOption = word.StartsWith('-') || Meant(word) is not null;
            if (command is RootCommand)
                yield break;
        }
    }

    // The option that a word would be with hyphens for its dashes, such as Chinese keyboards and word processors type; null for other words.
    private static string? Meant(string word) =>
        OtherDashes().Match(word) is { Success: true } typed ? "--" + AnyDash().Replace(typed.Groups["name"].Value, "-") : null;

    private static bool IsOfUnknown(ParseError error, ParseResult call) =>
        error.SymbolResult is CommandResult && call.UnmatchedTokens.Any(word => error.Message.Contains($"'{word}'", StringComparison.Ordinal));

    private static string Worded(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult option } => $"{option.Option.Name} needs a value.",
        OptionResult { Tokens.Count: 0 } option => $"{option.Option.Name} needs a value.",
        ArgumentResult { Tokens.Count: 0 } argument => $"{argument.Argument.HelpName ?? argument.Argument.Name} is missing: {argument.Argument.Description}.",
        ArgumentResult { Parent: OptionResult option } => Named(option, Line(error.Message)),
        OptionResult option => Named(option, Line(error.Message)),
        _ => Line(error.Message),
    };

    private static string NameOf(SymbolResult given) => given switch
    {
        OptionResult option => option.Option.Name,
        ArgumentResult argument => argument.Argument.HelpName ?? argument.Argument.Name,
        _ => "The call",
    };

    private static string Named(OptionResult option, string message) =>
        message.Contains(option.Option.Name, StringComparison.Ordinal) ? message : $"{option.Option.Name}: {message}";

    // The library sets lists of words out on lines of their own.
    private static string Line(string message) => message.ReplaceLineEndings("\n").Replace("\n\t", " ", StringComparison.Ordinal).Replace('\n', ' ').Trim();

    private static string CallOf(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{CallOf(parent)} {command.Command.Name}" : "furrow";

    private static IEnumerable<string> OptionsOf(CommandResult command) =>
        command.Command.Options.Select(option => option.Name).Append("--help");

    [GeneratedRegex("^--[A-Za-z]", RegexOptions.CultureInvariant)]
    private static partial Regex OptionName();

    // General_Category=Dash_Punctuation (\p{Pd}) has the dashes of all keyboards, the full-width and small hyphens too; U+2212 is the minus.
    [GeneratedRegex(@"^(?!-+[A-Za-z])[\p{Pd}\u2212\u2500]{1,4}(?<name>[A-Za-z][A-Za-z\p{Pd}\u2212\u2500]*)(?:=.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherDashes();

    [GeneratedRegex(@"[\p{Pd}\u2212\u2500]+", RegexOptions.CultureInvariant)]
    private static partial Regex AnyDash();
}
