using Furrow.Catalog;
using Furrow.Content;
using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Routing;

/// <summary>The other addresses that lead to articles.</summary>
public static class Aliases
{
    /// <summary>
    /// Each alias of a story's articles as an address, with its article. One that ends in neither <c>/</c> nor a file's
    /// name such as <c>.html</c> gets a <c>/</c>; one that is no address on this site is reported and left out.
    /// </summary>
    public static IEnumerable<(Located<string> Address, Article Article)> Of(Story story, DiagnosticBag diagnostics)
    {
        foreach (var article in story.Articles)
        {
            foreach (var alias in article.FrontMatter.Aliases)
            {
                if (AddressOf(alias.Value) is { } address)
                    yield return (alias with { Value = address }, article);
                else
                {
                    diagnostics.Report(Rules.PathEscapes, alias.Location,
                        $"The alias `{alias.Value}` must be an address on this site: it begins with one `/` and has no `//`, no `..`, `\\`, `?`, `#`, `%` or `:`, and no part that begins with a dot.");
                }
            }
        }
    }

    /// <summary>The address that an alias means; null when it is none on this site.</summary>
    public static string? AddressOf(string alias) => IsSafe(alias) ? WithSlash(alias) : null;

    private static bool IsSafe(string alias) =>
        alias.StartsWith('/')
        && !alias.Contains("//", StringComparison.Ordinal)
        && alias.IndexOfAny(['\\', '?', '#', '%', ':']) < 0
        && !alias.Any(char.IsControl)
        && !alias.Split('/').Any(part => part.StartsWith('.'));

    private static string WithSlash(string alias) =>
        alias.EndsWith('/') || alias[(alias.LastIndexOf('/') + 1)..].Contains('.') ? alias : alias + "/";
}
