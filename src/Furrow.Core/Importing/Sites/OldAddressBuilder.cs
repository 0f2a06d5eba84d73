using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Furrow.Diagnostics;

namespace Furrow.Importing.Sites;

/// <summary>
/// Works out the address that a post had on the old site, below that site's own path: <c>/posts/first-furrow/</c>. It follows
/// Hugo's URL management, Jekyll's permalinks and Hexo's permalinks, as their documentation has them.
/// </summary>
/// <param name="settings">The old site's config.</param>
/// <param name="diagnostics">Where patterns that cannot be followed are reported.</param>
internal sealed partial class OldAddressBuilder(SourceSettings settings, DiagnosticBag diagnostics)
{
    /// <summary>The post's own address; null when the config's pattern cannot be followed, which is reported.</summary>
    public string? Of(ImportedPost post) => settings.Generator switch
    {
        // A draft without a date was never at an address.
        _ when post is { IsDraft: true, Date: null } => null,
        SiteGenerator.Hugo => Hugo(post),
        SiteGenerator.Jekyll => Jekyll(post),
        _ => Hexo(post),
    };

    /// <summary>The addresses that lead to the post beside its own.</summary>
    public IEnumerable<string> AliasesOf(ImportedPost post)
    {
        // Hugo reads a relative alias from where the post lies: beside `/posts/a/`, `b` is `/posts/b`.
        var beside = settings.Generator == SiteGenerator.Hugo && Of(post) is { } own ? own.TrimEnd('/')[..(own.TrimEnd('/').LastIndexOf('/') + 1)] : "/";
        return post.Aliases.Select(alias => alias.Value).Select(alias => alias.StartsWith('/') ? alias : Resolve(beside, alias)).OfType<string>();
    }

    private string? Hugo(ImportedPost post)
    {
        var language = LanguageFolder(post);
        if (post.StatedAddress?.Value is { } url)
            return Complete(url.StartsWith('/') ? url : language + url);
        var name = post.Slug ?? post.Source.Name;
        var section = SectionOf(post);
        if (settings.Permalinks.TryGetValue(section, out var pattern) && section.Length > 0)
            return Follow(post, pattern) is { } path ? language + Sanitize(path).TrimStart('/') : null;
        var address = language + Sanitize(string.Join('/', [.. post.Source.Sections, name]));
        return settings.HasUglyUrls && post.Source.OwnFolder is null ? address + ".html" : address + "/";
    }

    private string LanguageFolder(ImportedPost post)
    {
        var key = post.Source.Language ?? settings.DefaultLanguage;
        // Without languages in the config, a folder `en` is a section like any other, and already in the path.
        var isSection = settings.Languages.Count == 0 && SectionOf(post) == key;
        return key is null || isSection || (!settings.HasDefaultInFolder && key.Equals(settings.DefaultLanguage, StringComparison.OrdinalIgnoreCase))
            ? "/"
            : $"/{key.ToLowerInvariant()}/";
    }

    private string? Jekyll(ImportedPost post)
    {
        if (post.StatedAddress?.Value is { } stated)
            return Follow(post, stated.StartsWith('/') ? stated : "/" + stated);
        if (post.Source.IsPage)
            return "/" + string.Join('/', [.. post.Source.Sections, post.Source.Name]) + (post.Source.Path.Contains("index.", StringComparison.Ordinal) ? "/" : ".html");
        return Follow(post, settings.Permalinks[""] switch
        {
            "date" => "/:categories/:year/:month/:day/:title.html",
            "pretty" => "/:categories/:year/:month/:day/:title/",
            "ordinal" => "/:categories/:year/:y_day/:title.html",
            "none" => "/:categories/:title.html",
            var pattern => pattern.StartsWith('/') ? pattern : "/" + pattern,
        });
    }

    private string? Hexo(ImportedPost post)
    {
        if (post.StatedAddress?.Value is { } stated)
            return Complete(stated.StartsWith('/') ? stated : "/" + stated);
        if (post.Source.IsPage)
            return "/" + string.Join('/', [.. post.Source.Sections, post.Source.Name]) + (post.Source.Path.Contains("/index.", StringComparison.Ordinal) ? "/" : ".html");
        return Follow(post, "/" + settings.Permalinks[""].TrimStart('/'));
    }

    private string? Follow(ImportedPost post, string pattern)
    {
        var unknown = "";
        var address = Token().Replace(pattern, token =>
        {
            if (Value(post, token.Groups[1].Value) is { } value)
                return value;
            unknown = token.Value;
            return "";
        });
        if (unknown.Length == 0)
            return Complete(Slashes().Replace(address, "/"));
        diagnostics.Report(Rules.SourceAddress, post.At(null),
            $"The old address follows `{pattern}`, and `{unknown}` is not known here, so it is not kept; add it to `aliases` by hand.");
        return null;
    }

    private string? Value(ImportedPost post, string token)
    {
        var date = post.Date?.Split('-');
        var day = date is null ? (DateOnly?)null : DateOnly.ParseExact(post.Date!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var isHexo = settings.Generator == SiteGenerator.Hexo;
        return token switch
        {
            "year" => date?[0],
            "month" => date?[1],
            "day" => date?[2],
            "short_year" => date?[0][2..],
            "i_month" => day?.Month.ToString(CultureInfo.InvariantCulture),
            "i_day" => day?.Day.ToString(CultureInfo.InvariantCulture),
            "yearday" => day?.DayOfYear.ToString(CultureInfo.InvariantCulture),
            "y_day" => day?.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
            "categories" or "category" => isHexo ? string.Join('/', post.Categories.DefaultIfEmpty("uncategorized")) : Categories(post),
            "section" => SectionOf(post),
            "sections" => string.Join('/', post.Source.Sections),
            "title" when settings.Generator == SiteGenerator.Hugo => post.Title,
            "title" when isHexo => string.Join('/', [.. post.Source.Sections, post.Source.Name]),
            "title" => post.Slug ?? post.Source.Name,
            "slug" => post.Slug ?? (settings.Generator == SiteGenerator.Hugo ? post.Title : post.Source.Name),
            "slugorfilename" or "slugorcontentbasename" => post.Slug ?? post.Source.Name,
            "name" or "filename" or "contentbasename" => post.Source.Name,
            "post_title" => post.Title,
            "lang" => post.Source.Language ?? settings.DefaultLanguage,
            "output_ext" => ".html",
            _ => null,
        };
    }

    private static string SectionOf(ImportedPost post) => post.Source.Sections is [var first, ..] ? first : "";

    private static string Categories(ImportedPost post) =>
        string.Join('/', post.Source.Sections.Concat(post.Categories).Select(c => c.ToLowerInvariant().Replace(' ', '-')).Distinct());

    // Hugo's own rule for paths: letters, digits and a few marks stay, spaces become hyphens, the rest goes; lower case.
    private static string Sanitize(string path)
    {
        var result = new StringBuilder(path.Length);
        foreach (var rune in path.EnumerateRunes())
        {
            var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (Rune.IsLetterOrDigit(rune) || isMark || rune.Value is '.' or '/' or '_' or '#' or '+' or '~' or '-' or '@')
                result.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (Rune.IsWhiteSpace(rune) && result.Length > 0 && result[^1] is not ('-' or '/'))
                result.Append('-');
        }
        return Hyphens().Replace(result.ToString(), "");
    }

    private static string Complete(string address) =>
        address.EndsWith('/') || address[(address.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal) ? address : address + "/";

    private static string? Resolve(string folder, string relative) => Files.SitePath.Resolve(folder.Trim('/'), relative) is { } path
        ? "/" + path + (relative.EndsWith('/') && path.Length > 0 ? "/" : "")
        : null;

    [GeneratedRegex(":([a-z_]+)")]
    private static partial Regex Token();

    [GeneratedRegex("/{2,}")]
    private static partial Regex Slashes();

    [GeneratedRegex("-+(?=/|$)")]
    private static partial Regex Hyphens();
}
