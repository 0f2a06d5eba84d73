namespace Furrow.Search;

/// <summary>
/// Compares terms by their UTF-16 units, as text and as spans of it. Its hash is quicker than that of strings, which guards
/// tables that outlive one build against chosen keys.
/// </summary>
internal sealed class TermComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    public static readonly TermComparer Instance = new();

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public bool Equals(ReadOnlySpan<char> alternate, string other) => alternate.SequenceEqual(other);

    public int GetHashCode(string obj) => GetHashCode(obj.AsSpan());

    public int GetHashCode(ReadOnlySpan<char> alternate)
    {
        var hash = 2166136261u;
        foreach (var c in alternate)
            hash = (hash ^ c) * 16777619u;
        return (int)(hash ^ (hash >> 15));
    }

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();
}
