using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Importing.Sites;

/// <summary>A file of the old site that is a post: where it is, and its two parts.</summary>
internal sealed record SourcePost
{
    /// <summary>The file, in the old site's folder.</summary>
    public required string Path { get; init; }

    /// <summary>The language that its path says, in the old site's words; null where it says none.</summary>
    public string? Language { get; init; }

    /// <summary>The name that its address ends in unless it says another: that of its file or bundle, without language and date.</summary>
    public required string Name { get; init; }

    /// <summary>The folders that it lies in, from the content's folder on.</summary>
    public required IReadOnlyList<string> Sections { get; init; }

    /// <summary>What its translations share, as its path has it.</summary>
    public required string PairingKey { get; init; }

    /// <summary>The folder whose files are the post's own; null where it has none.</summary>
    public string? OwnFolder { get; init; }

    /// <summary>The date in the file's name, <c>2023-02-16</c>; null where there is none.</summary>
    public string? NamedDate { get; init; }

    /// <summary>Whether it lies in a folder of drafts.</summary>
    public bool IsInDrafts { get; init; }

    /// <summary>Whether the generator takes it for a page of the site, not for one of its posts.</summary>
    public bool IsPage { get; init; }

    /// <summary>The front matter.</summary>
    public DataMapping Front { get; init; } = new(new TextPosition(1, 1), []);

    /// <summary>The text.</summary>
    public string Body { get; init; } = "";

    /// <summary>The file's line, from 1, on which the text begins.</summary>
    public int BodyLine { get; init; } = 1;

    /// <summary>The folder that the file lies in; empty for the root.</summary>
    public string Folder => Path[..Math.Max(0, Path.LastIndexOf('/'))];

    /// <summary>A place in the file.</summary>
    public SourceLocation At(TextPosition? position) => new(Path, position);
}
