using Furrow.Diagnostics;
using Furrow.Help;

namespace Furrow.Tests.Help;

/// <summary>What the documentation says of each rule.</summary>
public class RulePageTests
{
    // Where no site's files are at fault, or no text can show them.
    private static readonly HashSet<string> WithoutExample =
        ["FUR0001", "FUR0005", "FUR0101", "FUR0113", "FUR0115", "FUR0116", "FUR0417", "FUR0418", "FUR0503", "FUR0601", "FUR0602", "FUR0603", "FUR0813", "FUR0814"];

    // What commands say of what they are called with, not of a site: lists of addresses, other sites, a baseline, imports and drafts.
    private static bool IsOfACall(string id) => id is "FUR0831" or "FUR0832" or "FUR0833" or "FUR0841" or "FUR0842" or "FUR0843" or "FUR0851"
        || id.StartsWith("FUR09", StringComparison.Ordinal);

    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_that_begins_with_its_title(string id) =>
        Assert.StartsWith($"# {id}: {Rules.Find(id)!.Title}\n", HelpPages.Find(id), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_of_a_rule_is_what_Furrow_says(string id)
    {
        var examples = HelpExample.AllOf(HelpPages.Find(id)!);

        Assert.Equal(WithoutExample.Contains(id) || IsOfACall(id), examples.Count == 0);
        foreach (var example in examples)
        {
            Assert.Equal(example.Says, example.Really(id));
            Assert.Contains(example.Says, line => line.Contains($" {id}: ", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_the_same_examples_in_Chinese(string id) => Assert.Equal(
        HelpExample.AllOf(HelpPages.Find(id)!).Select(example => (example.Site, string.Join('\n', example.Says))),
        HelpExample.AllOf(HelpPages.Find(id, isChinese: true)!).Select(example => (example.Site, string.Join('\n', example.Says))));

    [Fact]
    public void No_page_is_of_a_rule_that_is_gone() => Assert.All(
        HelpPages.Ids.Where(id => id.StartsWith("fur0", StringComparison.Ordinal)), id => Assert.NotNull(Rules.Find(id.ToUpperInvariant())));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_page_of_all_rules_lists_each_by_its_page_and_title(bool isChinese)
    {
        var (language, colon) = isChinese ? ("zh", "：") : ("en", ": ");
        var listed = HelpPages.Find("rules", isChinese)!.Split('\n').Where(line => line.StartsWith("- [FUR", StringComparison.Ordinal));

        Assert.Equal(
            Rules.All.Select(rule => $"- [{rule.Id}](../{rule.Id.ToLowerInvariant()}/index.{language}.md){colon}{TitleOf(rule.Id, isChinese)}"),
            listed);

        string TitleOf(string id, bool chinese) => HelpPages.Find(id, chinese)!.Split('\n')[0][(2 + id.Length + colon.Length)..];
    }
}
