namespace Furrow.Templating.Views;

/// <summary>
/// Gives the ids of an article's HTML a prefix, and the links to them, for a page that holds two articles. Furrow writes
/// every attribute in double quotes, with those in its value escaped, so the places are found without parsing.
/// </summary>
internal static class PrefixedIds
{
    public static string In(string html, string prefix) => prefix.Length == 0 ? html : html
        .Replace(" id=\"", $" id=\"{prefix}", StringComparison.Ordinal)
        .Replace(" href=\"#", $" href=\"#{prefix}", StringComparison.Ordinal);
}
