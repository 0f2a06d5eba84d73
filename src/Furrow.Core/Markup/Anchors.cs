using System.Globalization;
using System.Text;

namespace Furrow.Markup;

/// <summary>
/// Makes ids from the text of headings: its letters and digits in lower case, of whatever script, with hyphens between
/// its words. None has an underscore, so that a page's own ids never clash with them when they have one.
/// </summary>
internal sealed class Anchors
{
    private static readonly string[] Counted = ["p", "s", "b", "fn", "fnref", "doubt-", "doubt-ref-"];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>An id that no other heading has, nor any block; null for a text without letters and digits.</summary>
    public string? Make(string text)
    {
        var slug = Slug(text);
        if (slug.Length == 0)
            return null;
        var anchor = slug;
        var number = _next.GetValueOrDefault(slug, 2);
        for (; IsCounted(anchor) || !_taken.Add(anchor); number++)
            anchor = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
        _next[slug] = number;
        return anchor;
    }

    /// <summary>The letters and digits of a text, in lower case, with hyphens between its words.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        var pause = false;
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                if (pause && slug.Length > 0) slug.Append('-');
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
                pause = false;
            }
            else if (Rune.IsWhiteSpace(rune) || rune.Value is '-' or '_' or '/' or '–' or '—' or '·')
            {
                pause = true;
            }
        }
        return slug.ToString();
    }

    private static bool IsCounted(string anchor) =>
        Counted.Any(prefix => anchor.StartsWith(prefix, StringComparison.Ordinal)
            && anchor.Length > prefix.Length
            && anchor.AsSpan(prefix.Length).IndexOfAnyExceptInRange('0', '9') < 0);
}
