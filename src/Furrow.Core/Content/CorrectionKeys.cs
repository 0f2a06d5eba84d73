using Furrow.Data;
using Furrow.Text;

namespace Furrow.Content;

/// <summary>The keys of each of <c>corrections</c> in an article's front matter.</summary>
public static class CorrectionKeys
{
    /// <summary>When.</summary>
    public static readonly TextKey Date = new("date", "日期", "when the correction was made") { IsRequired = true, Form = TextForm.Date, Pattern = EdtfDate.Pattern };

    /// <summary>What was put right.</summary>
    public static readonly TextKey Note = new("note", "说明", "what was wrong and what it says now") { IsRequired = true, Form = TextForm.Sentences };

    /// <summary>All keys.</summary>
    public static IReadOnlyList<Key> All { get; } = [Date, Note];
}
