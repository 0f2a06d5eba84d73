namespace Furrow.Diagnostics;

/// <summary>A file of the site and, where it is known, the place in it.</summary>
/// <param name="Path">Path relative to the site's folder, with <c>/</c> between its parts.</param>
/// <param name="Position">The place in the file; null where it is not known.</param>
public sealed record SourceLocation(string Path, TextPosition? Position = null)
{
    /// <summary>A location with a known place.</summary>
    public SourceLocation(string path, int line, int column) : this(path, new TextPosition(line, column))
    {
    }

    /// <summary><c>path:line:column</c>, or the path alone.</summary>
    public override string ToString() => Position is { } at ? $"{Path}:{at.Line}:{at.Column}" : Path;
}
