using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Furrow.Tests.Help;

/// <summary>
/// The commands of a page of the documentation, and what they print: its <c>console</c> listings, in which a line that
/// begins with <c>$ </c> is typed. Between them files are edited: lines in a <c>before</c> listing, which names the file, become
/// those in the <c>after</c> listing that follows. Durations, which differ each time, are written as <c>0.05 s</c> or <c>12 ms</c> and the
/// like, and compared as if they were all the same, since a busy machine is slow; so are times of day.
/// </summary>
internal static partial class Transcript
{
    private const char Mark = '\u0001';

    /// <summary>The page with each listing as the commands really print it, run in order in one shell.</summary>
    /// <param name="page">The page's Markdown.</param>
    /// <param name="folder">An empty folder to run in.</param>
    public static string Run(string page, string folder)
    {
        var commands = Listing().Matches(page).SelectMany(CommandsOf).ToList();
        var printed = new Queue<string>(RunAll(commands, folder));
        return Listing().Replace(page, listing =>
        {
            if (listing.Groups["path"].Success)
                return listing.Value + printed.Dequeue();
            var text = new StringBuilder("```console\n");
            foreach (var command in CommandsOf(listing))
                text.Append("$ ").Append(command).Append('\n').Append(printed.Dequeue());
            return text.Append("```").ToString();
        });
    }

    /// <summary>A page without what differs from run to run.</summary>
    public static string WithoutTimes(string page) => Clock().Replace(Duration().Replace(page, "# s"), "##:##:##");

    private static IEnumerable<string> CommandsOf(Match listing) => listing.Groups["path"].Success
        ? [EditOf(listing)]
        : listing.Groups["text"].Value.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line[2..]);

    // What an editor does by hand. It prints nothing; lines that are not in the file are an error of the page.
    private static string EditOf(Match listing)
    {
        var (path, before, after) = (Quoted(listing.Groups["path"].Value), Quoted("\n" + listing.Groups["before"].Value), Quoted("\n" + listing.Groups["after"].Value));
        return $"file=$(cat {path}; printf x); file=${{file%x}}; before={before}; after={after}; "
            + "[[ $file == *\"$before\"* ]] && printf %s \"${file/\"$before\"/\"$after\"}\" > " + path + " || echo \"These lines are not in the file: $before\"";
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    // All in one shell, so that a server that one command starts is there for the next.
    private static string[] RunAll(List<string> commands, string folder)
    {
        var script = new StringBuilder($"mkdir ../bin; printf '#!/bin/sh\\nexec dotnet \"%s\" \"$@\"\\n' '{Path.Join(AppContext.BaseDirectory, "furrow.dll")}' > ../bin/furrow; chmod +x ../bin/furrow; PATH=$PWD/../bin:$PATH\n");
        foreach (var command in commands)
            script.Append("{ ").Append(command).Append("\n} 2>&1; printf '%s' '").Append(Mark).Append("'\n");
        var start = new ProcessStartInfo("bash", ["-c", script.ToString()])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var shell = Process.Start(start)!;
        shell.StandardInput.Close();
        var errors = shell.StandardError.ReadToEndAsync();
        var output = shell.StandardOutput.ReadToEndAsync();
        if (!shell.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            // A command that waits for a server that did not start waits for ever.
            shell.Kill(entireProcessTree: true);
            Assert.Fail($"The commands did not end within five minutes; they printed:\n{output.GetAwaiter().GetResult()}");
        }
        Assert.Equal("", errors.GetAwaiter().GetResult());
        return output.GetAwaiter().GetResult().Replace(folder, "…", StringComparison.Ordinal).Split(Mark)[..^1];
    }

    [GeneratedRegex("^```(?:console\n(?<text>.*?)|before (?<path>[^\n]+)\n(?<before>.*?)^```\n[^`]*^```after\n(?<after>.*?))^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Listing();

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)? m?s\b")]
    private static partial Regex Duration();

    [GeneratedRegex("[0-9]{2}:[0-9]{2}:[0-9]{2}")]
    private static partial Regex Clock();
}
