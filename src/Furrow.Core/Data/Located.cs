using Furrow.Diagnostics;

namespace Furrow.Data;

/// <summary>A value that an author wrote, and where. Two are equal when their values are, wherever they stand.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Location">Where it stands.</param>
public sealed record Located<T>(T Value, SourceLocation Location)
{
    /// <inheritdoc/>
    public bool Equals(Located<T>? other) => other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => Value?.GetHashCode() ?? 0;
}
