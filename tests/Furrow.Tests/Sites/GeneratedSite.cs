using System.Globalization;
using System.Text;

namespace Furrow.Tests.Sites;

/// <summary>A site of as many stories as a test wants, the same for the same numbers.</summary>
internal static class GeneratedSite
{
    private static readonly string[] Sentences =
    [
        "黄河岸边，春耕开始了。", "**记者：**党的报道。", "The İstanbul office wrote: “It is ISTANBUL.”", "青海省的盐湖，\n在阳光里。", "straße, naïve, ǅ and ß.",
        "{漢字|hànzì}，注音。", "- 一\n- 二", "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |", "脚注[^1]。\n\n[^1]: 说明。",
    ];

    /// <summary>The files of a site of stories in Chinese, two thirds of them in English too.</summary>
    public static Dictionary<string, byte[]> Files(int stories, int seed)
    {
        var random = new Random(seed);
        var files = SiteText.Read("", PlainSite.Text);
        for (var i = 0; i < stories; i++)
        {
            var date = new DateOnly(1990, 1, 1).AddDays(random.Next(12_000));
            var edtf = (i % 4) switch
            {
                0 => date.ToString("yyyy", CultureInfo.InvariantCulture) + "~",
                1 => date.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                _ => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            };
            var partOf = i % 10 == 9 ? $"partOf: story-{i - 1}\n" : "";
            Add($"content/{i % 7}/story-{i}/index.zh.md", $"title: 第{i}篇 I{i}\ndate: {edtf}\ntags: [t{random.Next(20)}, Ti{random.Next(9)}]\nplaces: [p{random.Next(5)}]\nauthors: [a{random.Next(9)}]\n{partOf}");
            if (i % 3 != 0)
                Add($"content/{i % 7}/story-{i}/index.en.md", $"title: Story {i}\ntranslation: {{ kind: machine }}\n");
        }
        return files;

        void Add(string path, string frontMatter) => files[path] = Encoding.UTF8.GetBytes(
            $"---\n{frontMatter}---\n{string.Join("\n\n", Enumerable.Range(0, 1 + random.Next(6)).Select(_ => Sentences[random.Next(Sentences.Length)]))}\n");
    }
}
