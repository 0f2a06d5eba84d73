using System.CommandLine;

namespace Furrow.CommandLine;

/// <summary><c>furrow completions</c>. The scripts ask furrow itself what may come next, by System.CommandLine's <c>[suggest:N]</c>.</summary>
internal static class CompletionsCommand
{
    private static readonly Argument<string> Shell = new Argument<string>("SHELL") { Description = "The shell" }
        .AcceptOnlyFromAmong("bash", "zsh", "fish", "powershell");

    public static Command Create()
    {
        var command = new DocumentedCommand("completions", "Print a script that makes a shell complete furrow's commands, options, story ids, terms and topics.",
            new Example("source <(furrow completions bash)", "in ~/.bashrc"),
            new Example("source <(furrow completions zsh)", "in ~/.zshrc, after compinit"),
            new Example("furrow completions fish > ~/.config/fish/completions/furrow.fish", "once"),
            new Example("furrow completions powershell | Out-String | Invoke-Expression", "in $PROFILE"))
        { Shell };
        command.SetAction(call => Print(call.GetValue(Shell)!));
        return command;
    }

    private static int Print(string shell)
    {
        using var script = typeof(CompletionsCommand).Assembly.GetManifestResourceStream($"completions/furrow.{shell}")
            ?? throw new InvalidOperationException($"The script for {shell} is not in this binary.");
        using var reader = new StreamReader(script);
        Console.Write(reader.ReadToEnd());
        return ExitCode.Done;
    }
}
