using Furrow.Diagnostics;

namespace Furrow.Data;

/// <summary>What an author most likely slipped on in YAML that does not parse.</summary>
/// <param name="Position">Where, in the document's own lines.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
internal sealed record YamlSlip(TextPosition Position, string Message);
