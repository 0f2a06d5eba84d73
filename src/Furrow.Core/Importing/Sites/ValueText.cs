using Furrow.Data;

namespace Furrow.Importing.Sites;

/// <summary>Shows a value of front matter in a line, for messages and the report.</summary>
internal static class ValueText
{
    private const int Longest = 120;

    /// <summary>The value, cut where it is long.</summary>
    public static string Of(DataNode value)
    {
        var text = Whole(value).ReplaceLineEndings(" ");
        return text.Length <= Longest ? text : $"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…";
    }

    private static string Whole(DataNode value) => value switch
    {
        DataScalar scalar => scalar.Kind == ScalarKind.Null ? "nothing" : scalar.Text,
        DataSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Whole))}]",
        DataMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(e => $"{e.Key}: {Whole(e.Value)}"))}}}",
        _ => "",
    };
}
