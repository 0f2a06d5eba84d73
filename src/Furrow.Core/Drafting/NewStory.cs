using Furrow.Config;

namespace Furrow.Drafting;

/// <summary>What an editor says of a story that is to be laid out. Nothing of it has been looked at yet.</summary>
public sealed record NewStory
{
    /// <summary>The original's headline.</summary>
    public required string Title { get; init; }

    /// <summary>The id, the name of its folder; null to make one from the title.</summary>
    public string? Id { get; init; }

    /// <summary>When it was printed, in EDTF; a story needs it, a page of the site does not.</summary>
    public string? Date { get; init; }

    /// <summary>What it is, as front matter has it; null for news.</summary>
    public string? Kind { get; init; }

    /// <summary>The languages' keys, the original's first; none to tell it by the title's script.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The folder that the story's own folder goes into; null for <c>content/YEAR</c>.</summary>
    public string? Folder { get; init; }

    /// <summary>The ids of its terms, by vocabulary. Those of people are its authors.</summary>
    public IReadOnlyDictionary<VocabularyKind, IReadOnlyList<string>> Terms { get; init; } = new Dictionary<VocabularyKind, IReadOnlyList<string>>();

    /// <summary>Whether it is marked <c>draft</c>, to be published later.</summary>
    public bool IsDraft { get; init; } = true;
}
