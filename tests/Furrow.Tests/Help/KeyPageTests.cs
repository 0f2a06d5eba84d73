using Furrow.Config;
using Furrow.Content;
using Furrow.Data;
using Furrow.Help;

namespace Furrow.Tests.Help;

/// <summary>What the documentation says of the keys of files that editors write: every key that is read, and no other.</summary>
public class KeyPageTests
{
    private static readonly Dictionary<string, IReadOnlyList<Key>> Pages = new()
    {
        ["front-matter"] =
        [
            .. FrontMatterKeys.All.Where(key => key != FrontMatterKeys.Corrections), FrontMatterKeys.Corrections,
            .. IssueKeys.All, .. PhotoKeys.All, .. TranslationKeys.All, .. TranscriptionKeys.All,
        ],
        ["site-config"] = [.. ConfigKeys.All, .. LanguageKeys.All],
        ["vocabularies"] = [VocabularyKeys.Slug, VocabularyKeys.Description, VocabularyKeys.Role, VocabularyKeys.Sort],
    };

    public static TheoryData<string, bool> All => new(Pages.Keys.SelectMany(page => new[] { (page, false), (page, true) }));

    [Theory]
    [MemberData(nameof(All))]
    public void A_page_has_a_line_for_each_key(string page, bool isChinese)
    {
        var lines = HelpPages.Find(page, isChinese)!.Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line[3..line.IndexOf('`', 3)]);

        Assert.Equal(Pages[page].Select(key => key.Name).Order(StringComparer.Ordinal), lines.Order(StringComparer.Ordinal));
    }
}
