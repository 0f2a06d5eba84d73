using Furrow.Content;
using Furrow.Text;

namespace Furrow.Importing.Newspaper;

/// <summary>A story as it was read from a page, before its names are looked up.</summary>
public sealed record StoryDraft
{
    /// <summary>The units it is made of, in the order of the page.</summary>
    public required IReadOnlyList<StoryPart> Parts { get; init; }

    /// <summary>The headline; the beginning of the text where the page has none.</summary>
    public required string Title { get; init; }

    /// <summary>The line over the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>The line under the headline.</summary>
    public string? Deck { get; init; }

    /// <summary>The column's name as printed.</summary>
    public string? Column { get; init; }

    /// <summary>The series' name as printed.</summary>
    public string? Series { get; init; }

    /// <summary>What the story is.</summary>
    public StoryKind Kind { get; init; }

    /// <summary>When it was printed, where that is on the page; null where it is not.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Those who wrote it.</summary>
    public IReadOnlyList<Contributor> Authors { get; init; } = [];

    /// <summary>Those who are interviewed.</summary>
    public IReadOnlyList<Contributor> Interviewees { get; init; } = [];

    /// <summary>Its photographs.</summary>
    public IReadOnlyList<DraftPhoto> Photos { get; init; } = [];

    /// <summary>Its text.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>Whether it is taken for a sidebar to the story before it on the page.</summary>
    public bool IsSidebar { get; init; }

    /// <summary>Where it begins in the page.</summary>
    public int Start => Parts.Min(part => part.Unit.Start);
}
