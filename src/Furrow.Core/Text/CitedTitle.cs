namespace Furrow.Text;

/// <summary>Sets a title into a citation.</summary>
public static class CitedTitle
{
    /// <summary>
    /// Fills a title in for <c>{0}</c>. Inside quotation marks of the pattern, those of the title turn to single ones, and
    /// a point of the pattern goes after a title that ends a sentence by itself (The Chicago Manual of Style, 13.7 and 6.124).
    /// </summary>
    public static string Format(string pattern, string title)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(title);
        if (pattern.Contains('“', StringComparison.Ordinal))
            title = title.Replace('“', '‘').Replace('”', '’');
        if (title.TrimEnd('’', '”') is [.., '?' or '!' or '？' or '！' or '…'])
            pattern = pattern.Replace("{0}.", "{0}", StringComparison.Ordinal);
        return pattern.Replace("{0}", title, StringComparison.Ordinal);
    }
}
