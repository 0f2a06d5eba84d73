using System.Buffers;
using System.Text;

namespace Furrow.Markup;

/// <summary>A URL as an author wrote it, in its parts. What browsers skip before a scheme and inside it is gone (URL Standard, 4.4).</summary>
internal readonly record struct WrittenUrl
{
    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    // What a URL's text must not hold unescaped (URL Standard, URL code points); letters of all scripts may stay.
    private static readonly SearchValues<char> Unescaped = SearchValues.Create(" \"<>\\^`{|}[]" + "\u00A0\u2028\u2029\u3000");

    // C0 controls and the space, which browsers drop at both ends of a URL; U+FFFD stands for a NUL that Markdown replaced.
    private static readonly string Skipped = new([.. Enumerable.Range(0, 0x21).Select(c => (char)c), HtmlText.Replacement]);

    private WrittenUrl(string text, int schemeLength)
    {
        Text = text;
        Scheme = text[..schemeLength].ToLowerInvariant();
        Rest = schemeLength > 0 ? text[(schemeLength + 1)..] : text;
    }

    /// <summary>The whole URL.</summary>
    public string Text { get; }

    /// <summary>The scheme in lower case; empty when there is none.</summary>
    public string Scheme { get; }

    /// <summary>What follows the scheme and its colon.</summary>
    public string Rest { get; }

    /// <summary>Whether the URL could run a script, bring its own document or open a reader's own files.</summary>
    public bool IsUnsafe => Scheme is "javascript" or "vbscript" or "livescript" or "data" or "blob" or "file" or "filesystem" or "view-source";

    /// <summary>Whether the URL leads to another host.</summary>
    public bool IsRemote => Scheme is "http" or "https" || (Scheme.Length == 0 && Rest.StartsWith("//", StringComparison.Ordinal));

    /// <summary>What stands before <c>?</c> and <c>#</c> in <see cref="Rest"/>, unescaped.</summary>
    public string Path => Uri.UnescapeDataString(Rest[..EndOf("?#")]);

    /// <summary>From <c>?</c> on, up to the fragment; empty when there is none.</summary>
    public string Query => Rest[EndOf("?#")..EndOf("#")];

    /// <summary>What follows <c>#</c>, unescaped; empty when nothing does.</summary>
    public string Fragment => EndOf("#") is var at && at < Rest.Length ? Uri.UnescapeDataString(Rest[(at + 1)..]) : "";

    public static WrittenUrl Parse(string url)
    {
        var text = url.AsSpan().Trim(Skipped);
        var clean = text.IndexOfAny('\t', '\n', '\r') < 0
            ? text.ToString()
            : string.Concat(text.ToString().Where(c => c is not ('\t' or '\n' or '\r')));
        var colon = clean.AsSpan().IndexOfAnyExcept(SchemeCharacters);
        var hasScheme = colon > 0 && clean[colon] == ':' && char.IsAsciiLetter(clean[0]);
        return new WrittenUrl(clean, hasScheme ? colon : 0);
    }

    /// <summary>The text with what a URL must not hold escaped, and what is escaped left so.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Unescaped) < 0 && !text.Contains('%', StringComparison.Ordinal) && text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0)
            return text;
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var isEscape = text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]);
            if (isEscape || (text[i] != '%' && text[i] >= ' ' && !Unescaped.Contains(text[i])))
                result.Append(text[i]);
            else
                result.Append(Uri.EscapeDataString(text[i].ToString()));
        }
        return result.ToString();
    }

    private int EndOf(string marks)
    {
        var at = Rest.AsSpan().IndexOfAny(marks);
        return at < 0 ? Rest.Length : at;
    }
}
