using System.Text;

namespace Furrow.Templating;

/// <summary>
/// Takes out of a style sheet what only its authors need: comments, and white space that means nothing (CSS Syntax
/// Module Level 3, section 4). Strings stay as they are.
/// </summary>
internal static class StyleSheetMinifier
{
    private const string Tight = "{};,";

    public static string Minify(string css)
    {
        var result = new StringBuilder(css.Length);
        for (var at = 0; at < css.Length;)
        {
            var end = EndOfToken(css, at);
            if (css[at] is '"' or '\'')
                result.Append(css, at, end - at);
            else if (IsGap(css, at))
                AddSpace(result, end < css.Length ? css[end] : '}');
            else
            {
                if (css[at] == '}' && result.Length > 0 && result[^1] == ';')
                    result.Length--;
                result.Append(css[at]);
            }
            at = end;
        }
        return result.ToString();
    }

    private static bool IsGap(string css, int at) => char.IsWhiteSpace(css[at]) || StartsComment(css, at);

    private static bool StartsComment(string css, int at) => css[at] == '/' && at + 1 < css.Length && css[at + 1] == '*';

    // A space parts words, and in selectors it also means "inside": only beside these signs does it mean nothing. After
    // a colon it parts a property from its value; before one it may be a selector's.
    private static void AddSpace(StringBuilder result, char next)
    {
        if (result.Length > 0 && !Tight.Contains(result[^1]) && result[^1] != ':' && !Tight.Contains(next))
            result.Append(' ');
    }

    private static int EndOfToken(string css, int at)
    {
        if (css[at] is '"' or '\'')
            return EndOfString(css, at);
        if (!IsGap(css, at))
            return at + 1;
        while (at < css.Length && IsGap(css, at))
        {
            if (!StartsComment(css, at))
                at++;
            else
                at = css.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : css.Length;
        }
        return at;
    }

    private static int EndOfString(string css, int at)
    {
        var quote = css[at++];
        while (at < css.Length && css[at] != quote)
            at += css[at] == '\\' ? 2 : 1;
        return Math.Min(css.Length, at + 1);
    }
}
