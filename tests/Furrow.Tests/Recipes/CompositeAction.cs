using System.Diagnostics;
using System.Text.RegularExpressions;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Recipes;

/// <summary>
/// The shell steps of <c>.github/actions/site/action.yml</c>, run as GitHub's runner runs them: in order, each in a bash that stops
/// at the first failure, with the inputs put in and what steps hand on by files. The steps of other actions, and the one
/// that makes furrow itself, are left out: furrow is the one that the tests have built.
/// </summary>
internal sealed partial class CompositeAction : IDisposable
{
    private readonly DataMapping _action;
    private readonly string _temp = Directory.CreateTempSubdirectory("furrow-action-").FullName;

    public CompositeAction()
    {
        const string Path = ".github/actions/site/action.yml";
        var diagnostics = new DiagnosticBag();
        _action = YamlDocumentReader.ReadMapping(File.ReadAllText(System.IO.Path.Join(RepositoryFiles.Root, Path)), Path, 0, diagnostics)!;
        Assert.Empty(diagnostics.ToSortedList());
        WriteFurrow();
    }

    /// <summary>The folder that the site is built to.</summary>
    public string Output => Path.Join(_temp, "site");

    public void Dispose() => Directory.Delete(_temp, recursive: true);

    /// <summary>Runs the action in a folder. Returns what its steps printed and the name of the step that failed, if one did.</summary>
    public (string Log, string? FailedStep) Run(string folder, params (string Name, string Value)[] inputs)
    {
        var values = Mapping(_action, "inputs").Entries.ToDictionary(
            entry => entry.Key, entry => inputs.FirstOrDefault(input => input.Name == entry.Key).Value ?? Text((DataMapping)entry.Value, "default")!);
        var handedOn = new Dictionary<string, string>();
        var log = "";
        foreach (var step in ((DataSequence)Node(Mapping(_action, "runs"), "steps")!).Items.Cast<DataMapping>())
        {
            if (Text(step, "run") is not { } script || Text(step, "name") == "Furrow" || !IsWanted(step, values))
                continue;
            var (printed, code) = RunStep(folder, script, step, values, handedOn);
            log += printed;
            if (code != 0)
                return (log, Text(step, "name"));
        }
        return (log, null);
    }

    // The only condition of shell steps is that an input is not empty.
    private static bool IsWanted(DataMapping step, Dictionary<string, string> inputs) =>
        Text(step, "if") is not { } condition || inputs[Regex.Match(condition, @"^inputs\.([a-z-]+) != ''$").Groups[1].Value] != "";

    private (string Printed, int Code) RunStep(
        string folder, string script, DataMapping step, Dictionary<string, string> inputs, Dictionary<string, string> handedOn)
    {
        var variables = Path.Join(_temp, "env");
        File.WriteAllText(variables, "");
        // As the runner calls it: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#exit-codes-and-error-action-preference
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", $"exec 2>&1\n{script}"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in handedOn)
            start.Environment[name] = value;
        foreach (var entry in Mapping(step, "env").Entries)
            start.Environment[entry.Key] = Expression().Replace(((DataScalar)entry.Value).Text, match => Value(match.Groups[1].Value, inputs));
        start.Environment["PATH"] = $"{_temp}{Path.PathSeparator}{start.Environment["PATH"]}";
        start.Environment["GITHUB_ENV"] = variables;
        start.Environment["GITHUB_OUTPUT"] = Path.Join(_temp, "output");
        start.Environment.Remove("GITHUB_STEP_SUMMARY");
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        foreach (var line in File.ReadAllLines(variables))
            handedOn[line[..line.IndexOf('=')]] = line[(line.IndexOf('=') + 1)..];
        return (printed, process.ExitCode);
    }

    private string Value(string expression, Dictionary<string, string> inputs) =>
        expression == "runner.temp" ? _temp : inputs[expression["inputs.".Length..]];

    private void WriteFurrow()
    {
        var furrow = Path.Join(_temp, "furrow");
        File.WriteAllText(furrow, $"#!/bin/sh\nexec dotnet '{Path.Join(AppContext.BaseDirectory, "furrow.dll")}' \"$@\"\n");
        using var chmod = Process.Start("chmod", ["+x", furrow]);
        chmod.WaitForExit();
    }

    private static DataNode? Node(DataMapping mapping, string key) => mapping.Entries.FirstOrDefault(entry => entry.Key == key)?.Value;

    private static DataMapping Mapping(DataMapping mapping, string key) => (DataMapping)Node(mapping, key)!;

    private static string? Text(DataMapping mapping, string key) => (Node(mapping, key) as DataScalar)?.Text;

    [GeneratedRegex(@"\$\{\{ ([a-z.-]+) \}\}")]
    private static partial Regex Expression();
}
