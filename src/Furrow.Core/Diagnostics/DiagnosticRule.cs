namespace Furrow.Diagnostics;

/// <summary>A kind of mistake that Furrow knows: what its diagnostics share.</summary>
/// <param name="Id">The stable id, such as <c>FUR0101</c>.</param>
/// <param name="Severity">How grave it is without <c>--strict</c>.</param>
/// <param name="Title">The rule in a few words, for lists of rules.</param>
public sealed record DiagnosticRule(string Id, Severity Severity, string Title)
{
    /// <summary>Whether a site may switch the rule off or change how grave it is, and an article may ask to be left alone.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether no config and no article can excuse it: no site is published in spite of it.</summary>
    public bool MustBeMended => Severity == Severity.Error && !IsOptional;

    /// <summary>What a check looks at for it to speak.</summary>
    public CheckedMatter Matter { get; init; }

    /// <summary>Whether pages or files are missing from a site where it speaks, so that links to them only seem to be broken.</summary>
    public bool HidesPages { get; init; }
}
