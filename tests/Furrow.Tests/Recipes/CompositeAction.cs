using System.Text.RegularExpressions;
using Furrow.Data;

namespace Furrow.Tests.Recipes;

/// <summary>
/// The shell steps of <c>.github/actions/site/action.yml</c>, run as GitHub's runner runs them: in order, each in a bash that stops
/// at the first failure, with the inputs put in and what steps hand on by files. The steps of other actions, and the one
/// that makes furrow itself, are left out: furrow is the one that the tests have built.
/// </summary>
internal sealed partial class CompositeAction : IDisposable
{
    private readonly DataMapping _action = RecipeShell.Read(".github/actions/site/action.yml");
    private readonly RecipeShell _shell = new();

    /// <summary>The folder that the site is built to.</summary>
    public string Output => Path.Join(_shell.Temp, "site");

    public void Dispose() => _shell.Dispose();

    /// <summary>Runs the action in a folder. Returns what its steps printed and the name of the step that failed, if one did.</summary>
    public (string Log, string? FailedStep) Run(string folder, params (string Name, string Value)[] inputs)
    {
        var values = ((DataMapping)RecipeShell.Node(_action, "inputs")!).Entries.ToDictionary(
            entry => entry.Key, entry => inputs.FirstOrDefault(input => input.Name == entry.Key).Value ?? RecipeShell.Text((DataMapping)entry.Value, "default")!);
        var log = "";
        foreach (var step in ((DataSequence)RecipeShell.Node(_action, "runs", "steps")!).Items.Cast<DataMapping>())
        {
            if (RecipeShell.Text(step, "run") is not { } script || RecipeShell.Text(step, "name") == "Furrow")
                continue;
            var environment = ((DataMapping)RecipeShell.Node(step, "env")!).Entries.ToDictionary(
                entry => entry.Key, entry => Expression().Replace(((DataScalar)entry.Value).Text, match => Value(match.Groups[1].Value, values)));
            environment["GITHUB_OUTPUT"] = Path.Join(_shell.Temp, "output");
            var (printed, code) = _shell.Run(folder, script, environment);
            log += printed;
            if (code != 0)
                return (log, RecipeShell.Text(step, "name"));
        }
        return (log, null);
    }

    private string Value(string expression, Dictionary<string, string> inputs) =>
        expression == "runner.temp" ? _shell.Temp : inputs[expression["inputs.".Length..]];

    [GeneratedRegex(@"\$\{\{ ([a-z.-]+) \}\}")]
    private static partial Regex Expression();
}
