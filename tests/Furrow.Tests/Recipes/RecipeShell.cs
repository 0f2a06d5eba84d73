using System.Diagnostics;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Recipes;

/// <summary>A bash that runs the steps of recipes for CI as CI does, with the furrow that the tests have built.</summary>
internal sealed class RecipeShell : IDisposable
{
    public RecipeShell()
    {
        // `dotnet furrow` finds a tool of that name.
        foreach (var name in new[] { "furrow", "dotnet-furrow" })
        {
            var program = Path.Join(Temp, name);
            File.WriteAllText(program, $"#!/bin/sh\nexec dotnet '{Path.Join(AppContext.BaseDirectory, "furrow.dll")}' \"$@\"\n");
            using var chmod = Process.Start("chmod", ["+x", program]);
            chmod.WaitForExit();
        }
    }

    /// <summary>A folder for what the steps leave.</summary>
    public string Temp { get; } = Directory.CreateTempSubdirectory("furrow-recipe-").FullName;

    public void Dispose() => Directory.Delete(Temp, recursive: true);

    /// <summary>Runs a script in a folder; it stops at the first failure. Returns what it printed, and how it ended.</summary>
    public (string Printed, int Code) Run(string folder, string script, IEnumerable<KeyValuePair<string, string>> environment)
    {
        // As GitHub's runner calls it: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#exit-codes-and-error-action-preference
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", $"exec 2>&1\n{script}"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        start.Environment["PATH"] = $"{Temp}{Path.PathSeparator}{start.Environment["PATH"]}";
        start.Environment.Remove("GITHUB_STEP_SUMMARY");
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (printed, process.ExitCode);
    }

    /// <summary>A recipe of the repository.</summary>
    /// <param name="path">Its path from the repository's folder.</param>
    public static DataMapping Read(string path)
    {
        var diagnostics = new DiagnosticBag();
        var recipe = YamlDocumentReader.ReadMapping(File.ReadAllText(Path.Join(RepositoryFiles.Root, path)), path, 0, diagnostics)!;
        Assert.Empty(diagnostics.ToSortedList());
        return recipe;
    }

    /// <summary>What stands at the end of some keys.</summary>
    public static DataNode? Node(DataMapping mapping, params string[] keys)
    {
        DataNode? node = mapping;
        foreach (var key in keys)
            node = (node as DataMapping)?.Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
        return node;
    }

    /// <summary>The text at the end of some keys.</summary>
    public static string? Text(DataMapping mapping, params string[] keys) => (Node(mapping, keys) as DataScalar)?.Text;
}
