using System.Globalization;
using System.Text.RegularExpressions;
using Furrow.Diagnostics;
using Furrow.Markup;
using Furrow.Text;

namespace Furrow.Checking.Typography;

/// <summary>
/// Finds characters in a form that the text does not use: full-width letters and digits (GB/T 15835—2011), other signs
/// for the Chinese zero 〇 (the same), and traditional characters among simplified ones (Table of General Standard Chinese Characters, 2013).
/// </summary>
internal static partial class CharacterFormChecker
{
    private const int MostOverlooked = 10;

    public static void Check(ArticleProse prose, SlipReport slips)
    {
        foreach (var block in prose.Blocks)
        {
            if (prose.IsChinese || !prose.IsWrittenInHan)
                CheckWidth(block, slips);
            if (!prose.IsChinese)
                continue;
            foreach (Match zero in Zero().Matches(block.Text))
                slips.Add(Rules.WrongZero, block, zero.Index, zero.Length, $"The zero in a Chinese number is `〇` (U+3007), and this is `{zero.Value}`; write `〇`.");
        }
        if (prose.IsSimplified)
            CheckTraditional(prose, slips);
    }

    private static void CheckWidth(Prose block, SlipReport slips)
    {
        foreach (Match wide in FullWidth().Matches(block.Text))
            slips.Add(Rules.FullWidthCharacters, block, wide.Index, wide.Length, $"`{wide.Value}` is written in full-width characters; write `{HalfWidth(wide.Value)}`.");
    }

    // An article with many of them quotes a traditional text, or is one; a few have been overlooked.
    private static void CheckTraditional(ArticleProse prose, SlipReport slips)
    {
        var found = prose.Blocks.SelectMany(block => block.Text.Select((c, at) => (Block: block, Character: c, At: at))).Where(place => TraditionalForms.Contains(place.Character)).ToList();
        if (found.Count is 0 or > MostOverlooked)
            return;
        foreach (var (block, character, at) in found)
        {
            slips.Add(Rules.TraditionalCharacter, block, at, 1, string.Create(CultureInfo.InvariantCulture,
                $"`{character}` is the traditional form of `{HanFolding.Fold(character)}`, and this article is in simplified characters; write `{HanFolding.Fold(character)}`."));
        }
    }

    private static string HalfWidth(string text) => string.Concat(text.Select(c => (char)(c - ('！' - '!'))));

    [GeneratedRegex("[０-９Ａ-Ｚａ-ｚ]+([．％－／][０-９Ａ-Ｚａ-ｚ]+)*[％]?", RegexOptions.CultureInvariant)]
    private static partial Regex FullWidth();

    [GeneratedRegex("(?<=[一二三四五六七八九〇])[○◯Oo0０](?=[一二三四五六七八九〇○◯Oo0０年])|(?<=[一二三四五六七八九〇][○◯Oo0０])[○◯Oo0０](?=[一二三四五六七八九年])", RegexOptions.CultureInvariant)]
    private static partial Regex Zero();
}
