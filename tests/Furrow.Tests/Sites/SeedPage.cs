using System.Text;

namespace Furrow.Tests.Sites;

/// <summary>The newspaper page that the archive's first stories come from, as it was recognised (<c>tests/data/seed-page.md</c>).</summary>
internal static class SeedPage
{
    // Where a printed column ended in the middle of a sentence.
    private static readonly string[] ColumnBreaks = ["招商引资提\n\n效专项", "带来了福利，也\n\n带来了挑战"];

    // What stands above, below and beside the text, with how the archive sets it.
    private static readonly Dictionary<string, string[]> DisplayLines = new()
    {
        ["industry-interview"] = ["抢抓机遇促发展·青海在行动", "抢抓机遇加力提速推进工业经济高质量发展", "——访青海省工业和信息化厅一级巡视员、副厅长杨忠", "权威访谈", "本报记者丰娟"],
        ["kunlun-community"] = ["新时代新征程新伟业", "把社区建设成居民的“幸福港湾”", "爱护环境党员带头，社区居民齐参与。", "本报记者程宁宁摄", "行进青海", "本报记者程宁宁"],
        ["kunlun-community-notebook"] = ["社区治理的“幸福密码”", "记者手记", "本报记者程宁宁"],
        ["first-furrow"] = ["黄河岸边开启春耕第一犁", "通讯员董世钰", "本报记者栾雨嘉摄"],
    };

    public static string Text { get; } = File.ReadAllText(Path.Join(RepositoryFiles.Root, "tests", "data", "seed-page.md"));

    /// <summary>The lines of a story that are not its text, without white space.</summary>
    public static IReadOnlyList<string> Display(string story) => DisplayLines[story];

    /// <summary>The paragraphs of a story's text, without white space.</summary>
    public static IReadOnlyList<string> Paragraphs(string story)
    {
        var text = ColumnBreaks.Aggregate(Text.ReplaceLineEndings("\n"), (t, cut) => t.Replace(cut, Squeezed(cut), StringComparison.Ordinal));
        var (start, end) = story switch
        {
            "industry-interview" => (0, At("## 新时代")),
            "kunlun-community" => (At("## 新时代"), At("## 社区治理")),
            "kunlun-community-notebook" => (At("## 社区治理"), At("黄河岸边")),
            _ => (At("黄河岸边"), text.Length),
        };
        // A paragraph of these stories ends a sentence; a headline, a byline or a credit does not.
        return [.. text[start..end].Split('\n')
            .Select(line => Squeezed(line.Replace("**", "", StringComparison.Ordinal)))
            .Where(line => line.Length > 0 && "。？”".Contains(line[^1]) && !line.StartsWith('#'))];

        int At(string mark) => text.IndexOf(mark, StringComparison.Ordinal);
    }

    /// <summary>A text without its white space.</summary>
    public static string Squeezed(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => !char.IsWhiteSpace(c)))
            result.Append(c);
        return result.ToString();
    }
}
