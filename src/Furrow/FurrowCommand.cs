using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Furrow.CommandLine;

/// <summary>The command line: <c>furrow COMMAND</c>.</summary>
internal static class FurrowCommand
{
    /// <summary>Furrow's version, without the build's own suffix.</summary>
    public static string Version { get; } =
        typeof(FurrowCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>Runs a call and gives the process's exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Furrow turns a folder of Markdown stories into a static, bilingual, searchable news archive.")
        {
            BuildCommand.Create(),
            CheckCommand.Create(),
            ServeCommand.Create(),
            StatusCommand.Create(),
            ImportCommand.Create(),
            InitCommand.Create(),
            ExplainCommand.Create(),
            SchemaCommand.Create(),
            CompletionsCommand.Create(),
            NewCommand.Create(TimeProvider.System),
        };
        ExampleHelp.AddTo(root);
        var call = root.Parse(args);
        // `furrow` alone is met with the whole help; a slip with what it is.
        if (args.Length > 0 && (call.Action is ParseErrorAction || (call.Errors.Count == 0 && UsageReport.StrayOptions(call).Count + UsageReport.EmptyValues(call).Count > 0)))
        {
            foreach (var line in UsageReport.Lines(call))
                await Console.Error.WriteLineAsync(line);
            return ExitCode.Unusable;
        }
        var site = call.CommandResult.Command is DocumentedCommand { Publishes: true } ? " The published site is as it was." : "";
        try
        {
            var code = await call.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return call.Errors.Count > 0 ? ExitCode.Unusable : code;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"Stopped.{site}");
            return ExitCode.Stopped;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"error: {e.Message}");
            return ExitCode.Unusable;
        }
        catch (Exception e)
        {
            await Console.Error.WriteLineAsync($"""
                furrow {Version} has met a fault of its own, not a mistake of yours.{site}
                Please report it where you got furrow, with this text and, if you can, the file it was reading:

                {e}
                """);
            return ExitCode.Fault;
        }
    }
}
