using System.Text;
using Furrow.Text;

namespace Furrow.Markup;

/// <summary>Writes an author's words: marks the first use of terms, and says of Chinese in other languages' text that it is Chinese.</summary>
internal sealed class TextWriter(ArticleDraft draft, TermMarker terms)
{
    private readonly string? _hanTag = IsWrittenInHan(draft.Body.LanguageTag) ? null : draft.Body.HanTag;

    /// <summary>Whether a language is written in Chinese characters, alone or among others.</summary>
    public static bool IsWrittenInHan(string languageTag) =>
        languageTag.Split('-')[0] is "zh" or "yue" or "cmn" or "lzh" or "wuu" or "nan" or "hak" or "ja";

    public void Write(ReadOnlySpan<char> text)
    {
        while (terms.Find(text) is var (at, term))
        {
            WriteRuns(text[..at]);
            terms.Write(text.Slice(at, term.Length), term);
            text = text[(at + term.Length)..];
        }
        WriteRuns(text);
    }

    private void WriteRuns(ReadOnlySpan<char> text)
    {
        if (_hanTag is not null)
        {
            while (FindHan(text) is var (start, length) && length > 0)
            {
                draft.Text.Write(text[..start]);
                draft.Text.Markup("<span").Attribute("lang", _hanTag).Markup(">").Write(text.Slice(start, length));
                draft.Text.Markup("</span>");
                text = text[(start + length)..];
            }
        }
        draft.Text.Write(text);
    }

    // A run of Chinese takes the signs between its characters with it: they are Chinese too.
    private static (int Start, int Length) FindHan(ReadOnlySpan<char> text)
    {
        // Most text has no character this high, and those that are may be anything, also halves of a pair.
        var at = text.IndexOfAnyInRange('\u2E80', '\uFFFF');
        if (at < 0)
            return (0, 0);
        var (start, end) = (-1, -1);
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            if (HanText.IsHan(rune))
                (start, end) = (start < 0 ? at : start, at + length);
            else if (start >= 0 && (Rune.IsLetterOrDigit(rune) || Rune.IsWhiteSpace(rune)))
                break;
            at += length;
        }
        return start < 0 ? (0, 0) : (start, end - start);
    }
}
