using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Furrow.Content;

/// <summary>
/// The hash of what a translator has before them: a translation that records it (<c>translation.source</c>) is stale when
/// the original has another one now. It is made of the original's texts, <c>kicker</c>, <c>title</c>, <c>deck</c>,
/// <c>summary</c>, the <c>caption</c> and <c>alt</c> of each photo and the body, and of nothing else: dates, tags, people,
/// notes on the transcription and the like may change without a word of the translation being wrong.
/// <para>
/// Each text that is there is written as its key (<c>title</c>, <c>photos.ID.caption</c>, …, <c>body</c>), U+0000, the text, U+0000,
/// in that order, photos in the front matter's. White space at the end of lines and empty lines at both ends of a text do not count,
/// and every line's end is U+000A. The hash is the first 16 hexadecimal digits of the SHA-256 (FIPS 180-4) of that in UTF-8.
/// </para>
/// </summary>
public static class OriginalHash
{
    /// <summary>What a hash begins with.</summary>
    public const string Prefix = "sha256:";

    private const int Digits = 16;

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The hash of an original, such as <c>sha256:0f1e2d3c4b5a6978</c>.</summary>
    /// <param name="original">Its front matter.</param>
    /// <param name="body">Its Markdown after the front matter.</param>
    public static string Of(FrontMatter original, string body)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(body);
        var texts = new StringBuilder();
        Append(texts, "kicker", original.Kicker);
        Append(texts, "title", original.Title?.Value);
        Append(texts, "deck", original.Deck);
        Append(texts, "summary", original.Summary);
        foreach (var photo in original.Photos)
        {
            Append(texts, $"photos.{photo.Id}.caption", photo.Caption);
            Append(texts, $"photos.{photo.Id}.alt", photo.Alt);
        }
        Append(texts, "body", body);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(texts.ToString()));
        return Prefix + Convert.ToHexStringLower(hash)[..Digits];
    }

    /// <summary>Whether a text has the form of a hash, be it of an original or not. Capitals make no difference.</summary>
    public static bool IsOne(string text) =>
        text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && text.Length == Prefix.Length + Digits
        && !text.AsSpan(Prefix.Length).ContainsAnyExcept(s_digits);

    private static void Append(StringBuilder texts, string key, string? text)
    {
        if (text is null)
            return;
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd());
        texts.Append(key).Append('\0').Append(string.Join('\n', lines).Trim('\n')).Append('\0');
    }
}
