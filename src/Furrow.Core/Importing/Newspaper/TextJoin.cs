using System.Text;
using Furrow.Text;

namespace Furrow.Importing.Newspaper;

/// <summary>Puts together what a line's or a column's end has cut.</summary>
internal static class TextJoin
{
    private const string WithoutSpace = "“”‘’…—·";

    /// <summary>The two as one text: Chinese without a space between them, words of letters with one.</summary>
    public static string Join(string first, string second) => first + Separator(first, second) + second;

    /// <summary>All of them as one text.</summary>
    public static string Join(IEnumerable<string> pieces)
    {
        var text = new StringBuilder();
        var last = "";
        foreach (var piece in pieces.Where(piece => piece.Length > 0))
        {
            text.Append(Separator(last, piece)).Append(piece);
            last = piece;
        }
        return text.ToString();
    }

    private static string Separator(string first, string second) =>
        first.Length == 0 || second.Length == 0 || IsHyphenated(first, second) || (StandsClose(first, first.Length - 1) && StandsClose(second, 0)) ? "" : " ";

    private static bool IsHyphenated(string first, string second) =>
        first.Length > 1 && first[^1] == '-' && char.IsLetter(first[^2]) && char.IsLower(second[0]);

    private static bool StandsClose(string text, int index)
    {
        if (WithoutSpace.Contains(text[index], StringComparison.Ordinal))
            return true;
        var start = index > 0 && char.IsLowSurrogate(text[index]) ? index - 1 : index;
        return Rune.TryGetRuneAt(text, start, out var rune) && HanText.IsWide(rune) && !HanText.IsHangul(rune);
    }
}
