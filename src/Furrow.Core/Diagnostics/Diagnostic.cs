namespace Furrow.Diagnostics;

/// <summary>One mistake that was found.</summary>
/// <param name="Rule">The kind of mistake.</param>
/// <param name="Message">What is wrong and how to mend it, one line.</param>
/// <param name="Location">Where; null where no file is at fault.</param>
public sealed record Diagnostic(DiagnosticRule Rule, string Message, SourceLocation? Location);
