namespace Furrow.Diagnostics;

/// <summary>One mistake that was found.</summary>
/// <param name="Rule">The kind of mistake.</param>
/// <param name="Message">What is wrong and how to mend it, one line.</param>
/// <param name="Location">Where; null where no file is at fault.</param>
public sealed record Diagnostic(DiagnosticRule Rule, string Message, SourceLocation? Location)
{
    /// <summary>How grave it is: as the rule says, unless the site's config says otherwise.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>A second place that belongs to the mistake, such as the original's of a slip in a translation; null when there is none.</summary>
    public SourceLocation? Related { get; init; }

    /// <summary>
    /// What makes it the same mistake in a later run, beside its rule and path: the message without what changes by itself,
    /// such as how many pages have it. Null where the message is that.
    /// </summary>
    public string? Identity { get; init; }
}
