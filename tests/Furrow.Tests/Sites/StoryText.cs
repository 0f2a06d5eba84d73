namespace Furrow.Tests.Sites;

/// <summary>Stories for tests that care about a few lines of their front matter alone.</summary>
internal static class StoryText
{
    /// <summary>A story in Chinese.</summary>
    /// <param name="id">Its id, and its title.</param>
    /// <param name="date">Its date.</param>
    /// <param name="lines">Further lines of the front matter.</param>
    public static string Of(string id, string date, params string[] lines) => $"""
        -- content/{id}/index.zh.md --
        ---
        title: {id}
        date: {date}
        {string.Join('\n', [.. lines, "---"])}
        正文。

        """;

    /// <summary>A run of stories of one date, named by a prefix and a number from 1.</summary>
    public static string Many(int count, string prefix, string date, params string[] lines) =>
        string.Concat(Enumerable.Range(1, count).Select(i => Of($"{prefix}{i:00}", date, lines)));
}
