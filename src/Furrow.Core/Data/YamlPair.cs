namespace Furrow.Data;

/// <summary>Shows authors a line of YAML as it would be right.</summary>
internal static class YamlPair
{
    private const int LongestShown = 60;

    /// <summary>A key and its text in quotation marks: <c>title: "春雪 #1"</c>. Of a text that is too long for a message, or has an empty line in it, the quotation marks alone.</summary>
    public static string Quoted(string key, string text)
    {
        var quoted = text.Length > LongestShown || text.Contains('\n', StringComparison.Ordinal) ? "\"…\""
            : !text.Contains('"', StringComparison.Ordinal) && !text.Contains('\\', StringComparison.Ordinal) ? $"\"{text}\""
            : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
        return $"{key}: {quoted}";
    }
}
