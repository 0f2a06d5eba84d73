using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Furrow.CommandLine;

/// <summary>The help of a command, with its examples after it.</summary>
/// <param name="standard">What writes the rest.</param>
internal sealed class ExampleHelp(HelpAction standard) : SynchronousCommandLineAction
{
    /// <summary>Makes <c>--help</c> of a command and those below it show examples.</summary>
    public static void AddTo(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExampleHelp((HelpAction)help.Action!);
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => standard.ClearsParseErrors;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = standard.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not DocumentedCommand { Examples: { Count: > 0 } examples })
            return code;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        var width = examples.Max(example => example.Call.Length);
        foreach (var example in examples)
            output.WriteLine($"  {example.Call.PadRight(width)}  {example.Purpose}");
        output.WriteLine();
        return code;
    }
}
