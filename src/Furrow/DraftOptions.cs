using System.CommandLine;
using System.CommandLine.Completions;
using Furrow.Config;

namespace Furrow.CommandLine;

/// <summary>Options whose values are lists, and vocabulary ids that a shell completes.</summary>
internal static class DraftOptions
{
    /// <summary>An option that takes values with commas between them, or is given several times.</summary>
    public static Option<string[]> List(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName };

    /// <summary>The values of such an option, in order.</summary>
    public static IReadOnlyList<string> Values(ParseResult call, Option<string[]> option) =>
        [.. (call.GetValue(option) ?? []).SelectMany(value => value.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>Offers the ids of the site's vocabularies for options.</summary>
    public static void CompleteTerms(Option<string> site, params (Option Option, VocabularyKind Kind)[] options)
    {
        foreach (var (option, kind) in options)
            option.CompletionSources.Add(context => SiteCompletions.Terms(context, site, kind).Select(id => new CompletionItem(id)));
    }
}
