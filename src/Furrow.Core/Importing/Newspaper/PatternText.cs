using System.Text;
using Furrow.Text;

namespace Furrow.Importing.Newspaper;

/// <summary>The letters in which the patterns of newspaper lines are written.</summary>
internal static class PatternText
{
    /// <summary>
    /// The text with simplified characters for traditional ones, plain letters, digits and spaces for full-width ones, and
    /// <c>:</c>, <c>(</c> and <c>)</c> for their full-width forms. Each character stands for the one at its place.
    /// </summary>
    public static string Fold(string text) => string.Create(text.Length, text, (into, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            into[i] = Fold(from[i]);
    });

    /// <summary>The folded text without its spaces: names are spaced out to fill a line.</summary>
    public static string FoldLabel(string text)
    {
        var label = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => !char.IsWhiteSpace(c)))
            label.Append(char.ToLowerInvariant(Fold(c)));
        return label.ToString();
    }

    private static char Fold(char c) => c switch
    {
        '：' or '（' or '）' or '／' or (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') => (char)(c - '０' + '0'),
        '〔' or '[' or '【' or '［' => '(',
        '〕' or ']' or '】' or '］' => ')',
        '﹕' or '∶' => ':',
        '•' or '‧' or '・' or '･' or '∙' => '·',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => HanFolding.Fold(c),
    };
}
