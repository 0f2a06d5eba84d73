using Furrow.Data;

namespace Furrow.Content;

/// <summary>The keys of each of <c>transcription.notes</c> in an article's front matter.</summary>
public static class NoteKeys
{
    /// <summary>The doubtful words.</summary>
    public static readonly TextKey Quote = new("quote", "原文字句", "the doubtful words as they stand in the text") { IsRequired = true };

    /// <summary>What is doubtful.</summary>
    public static readonly TextKey Note = new("note", "说明", "what is doubtful about them") { IsRequired = true, Form = TextForm.Sentences };

    /// <summary>All keys.</summary>
    public static IReadOnlyList<Key> All { get; } = [Quote, Note];
}
