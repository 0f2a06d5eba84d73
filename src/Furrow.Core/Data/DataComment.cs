using Furrow.Diagnostics;

namespace Furrow.Data;

/// <summary>A comment of a YAML document: what follows a space and <c>#</c>, up to the line's end (YAML 1.2, section 6.6).</summary>
/// <param name="Position">Where its <c>#</c> stands.</param>
/// <param name="Text">What follows the <c>#</c>, as it is written.</param>
public sealed record DataComment(TextPosition Position, string Text);
