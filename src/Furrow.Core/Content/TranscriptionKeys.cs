using Furrow.Data;

namespace Furrow.Content;

/// <summary>The keys of <c>transcription</c> in an article's front matter.</summary>
public static class TranscriptionKeys
{
    /// <summary>How the text was taken from the page.</summary>
    public static readonly ChoiceKey<TranscriptionMethod> Method = new("method", "方式", "how the text was taken from the page", new Dictionary<string, TranscriptionMethod>
    {
        ["typed"] = TranscriptionMethod.Typed,
        ["ocr"] = TranscriptionMethod.Ocr,
    });

    /// <summary>Whether it has been compared with the page.</summary>
    public static readonly BooleanKey Checked = new("checked", "已校对", "whether it has been compared with the printed page");

    /// <summary>The doubtful readings.</summary>
    public static readonly MappingListKey Notes = new("notes", "存疑", "the doubtful readings", NoteKeys.All);

    /// <summary>All keys.</summary>
    public static IReadOnlyList<Key> All { get; } = [Method, Checked, Notes];
}
