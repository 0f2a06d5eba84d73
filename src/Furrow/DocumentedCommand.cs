using System.CommandLine;

namespace Furrow.CommandLine;

/// <summary>A command that shows by examples how it is called.</summary>
/// <param name="name">Its name on the command line.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="examples">Calls that people make, with what each is for.</param>
internal sealed class DocumentedCommand(string name, string description, params Example[] examples) : Command(name, description)
{
    /// <summary>Calls that people make.</summary>
    public IReadOnlyList<Example> Examples { get; } = examples;

    /// <summary>Whether it publishes a site, which is as it was when it does not come to its end.</summary>
    public bool Publishes { get; set; }
}

/// <summary>A call of a command.</summary>
/// <param name="Call">The whole line, from <c>furrow</c> on.</param>
/// <param name="Purpose">What it is for.</param>
internal sealed record Example(string Call, string Purpose);
