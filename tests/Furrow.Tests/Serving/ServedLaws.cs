using Furrow.Tests.Sites;

namespace Furrow.Tests.Serving;

/// <summary>Whatever is edited, in whatever order: what is served is what a build would publish, and what is found is what a build would find.</summary>
public sealed class ServedLaws
{
    private const int Edits = 18;

    private const string NewStory = """
        ---
        title: 新篇
        date: 1999-05
        tags: [t1, new]
        ---
        [链接](story:story-3#p1)，{0}。
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void After_every_edit_the_site_is_that_of_a_build(int seed)
    {
        var random = new Random(seed);
        using var site = new EditedSite(GeneratedSite.Files(24, seed));
        AssertSame(site, "at first");
        for (var i = 0; i < Edits; i++)
        {
            var edit = NextEdit(site, random, i);
            site.Edit(edit);
            AssertSame(site, $"after edit {i} of {edit.Path}, seed {seed}:\n{edit.Text}");
        }
    }

    private static (string Path, string? Text) NextEdit(EditedSite site, Random random, int i)
    {
        var articles = site.Paths.Where(path => path.EndsWith(".md", StringComparison.Ordinal)).ToList();
        var path = articles[random.Next(articles.Count)];
        var text = site.Text(path);
        return random.Next(13) switch
        {
            0 => (path, text + $"\n又一段，{i}。\n"),
            1 => (path, Replaced(text, "title: ", $"title: 改{i} ")),
            2 => (path, Replaced(text, "tags: [", $"tags: [x{random.Next(3)}, ")),
            3 => (path, null),
            4 => ($"content/new/story-new-{i}/index.zh.md", NewStory.Replace("{0}", $"{i}", StringComparison.Ordinal)),
            5 => (path, Replaced(text, "title: ", "titel: ")),
            6 => (path, text + $"\n[哪里](story:story-{random.Next(40)}#p{random.Next(9)})\n"),
            7 => (path, Replaced(text, "---\n", "---\nslug: the-same\n")),
            8 => ($"content/vocabulary/tags.yml", $"t{random.Next(20)}: {{ zh: 标签{i}, en: Tag {i} }}\n"),
            9 => ($"static/notes/n{random.Next(3)}.txt", $"{i}"),
            10 => ("templates/partials/plain-list.html", $"edit {i}\n" + site.Text("templates/partials/plain-list.html")),
            11 => ("site.config.json", site.Text("site.config.json").Replace("\"犁痕", $"\"犁{i}痕", StringComparison.Ordinal)),
            _ => (path, Replaced(text, "titel: ", "title: ")),
        };
    }

    private static string Replaced(string text, string words, string others)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? text + "\n再加一段。\n" : text[..at] + others + text[(at + words.Length)..];
    }

    private static void AssertSame(EditedSite site, string when)
    {
        var found = site.Checked();
        var built = site.Build();
        Assert.True(built.Result.Diagnostics.SequenceEqual(found),
            $"{when}\nbuilt: {string.Join("\n       ", built.Result.Diagnostics)}\nserved: {string.Join("\n        ", found)}");
        // Where a build publishes nothing, readers have the last good version.
        if (built.Result.Outcome != BuildOutcome.Published)
            return;
        foreach (var (path, bytes) in built.Files)
        {
            var address = path.EndsWith("index.html", StringComparison.Ordinal) ? "/" + path[..^"index.html".Length] : "/" + path;
            Assert.True(site.Bytes(address) is { } served && served.AsSpan().SequenceEqual(bytes), $"{address} is not what a build has, {when}");
        }
    }
}
