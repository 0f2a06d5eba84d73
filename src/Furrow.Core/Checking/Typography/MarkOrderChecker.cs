using System.Text.RegularExpressions;
using Furrow.Diagnostics;

namespace Furrow.Checking.Typography;

/// <summary>
/// Finds marks that cannot follow each other, and marks that no line begins with (GB/T 15834—2011, 5.1.1 to 5.1.3). Exclamation
/// and question marks may be repeated (4.2 and 4.3 there).
/// </summary>
internal static partial class MarkOrderChecker
{
    public static void Check(ArticleProse prose, SlipReport slips)
    {
        if (!prose.IsChinese)
            return;
        foreach (var block in prose.Blocks)
        {
            foreach (Match marks in Doubled().Matches(block.Text))
                slips.Add(Rules.DoubledMark, block, marks.Index, marks.Length, $"`{marks.Value}` are two marks where one should be; take one away.");
            if (Start().Match(block.Text) is { Success: true } start)
                slips.Add(Rules.MarkAtStart, block, start.Index, start.Length, $"No paragraph begins with `{start.Value}`; it may belong to the one before, or something is missing before it.");
        }
    }

    [GeneratedRegex("(?<![，、；：。])([，、；：][，、；：。]+|。([，、；：。](?![。]))[，、；：]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();

    [GeneratedRegex("^[，。、；：！？”’」』）》】]", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
