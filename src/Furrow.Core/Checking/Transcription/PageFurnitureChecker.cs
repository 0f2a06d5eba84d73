using System.Text.RegularExpressions;
using Furrow.Diagnostics;
using Furrow.Markup;

namespace Furrow.Checking.Transcription;

/// <summary>Finds what belongs to the printed page and not to its stories: where a story goes on, and who edited the page.</summary>
internal static partial class PageFurnitureChecker
{
    public static void Check(ArticleProse prose, SlipReport slips)
    {
        if (!prose.IsChinese && !prose.IsEnglish)
            return;
        var pattern = prose.IsChinese ? Chinese() : English();
        foreach (var block in prose.Blocks.Where(block => block.Kind != ProseKind.FrontMatter))
        {
            foreach (Match found in pattern.Matches(block.Text))
                slips.Add(Rules.PageFurniture, block, found.Index, found.Length, $"`{found.Value}` belongs to the printed page, not to the story; take it out, and join what it divided.");
        }
    }

    [GeneratedRegex("[（(【]?[上下紧]?(?:接|转|续)第?[一二三四五六七八九十0-9A-Z]{1,3}版[^，。）)】]{0,8}[）)】]|^(?:本版|责任|值班)(?:责编|编辑|主编|美编|校对)[：:].{0,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\(?(?:continued|cont'd|cont\.) (?:on|from) page [0-9A-Z]+\)?|^\(?see [A-Z]+, page [0-9A-Z]+\)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
