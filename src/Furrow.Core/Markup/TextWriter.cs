using Furrow.Text;

namespace Furrow.Markup;

/// <summary>Writes an author's words: marks the first use of terms, and says of Chinese in other languages' text that it is Chinese.</summary>
internal sealed class TextWriter(ArticleDraft draft, TermMarker terms)
{
    private readonly string? _hanTag = LanguageTags.IsWrittenInHan(draft.Body.LanguageTag) ? null : draft.Body.HanTag;

    /// <summary>Writes words.</summary>
    /// <param name="text">The words.</param>
    /// <param name="marksTerms">Whether terms are marked in them: not in links, headings, notes and the like.</param>
    public void Write(ReadOnlySpan<char> text, bool marksTerms)
    {
        while (marksTerms && terms.Find(text) is var (at, term))
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
            while (HanRuns.FindFirst(text) is var (start, length) && length > 0)
            {
                draft.Text.Write(text[..start]);
                draft.Text.Markup("<span").Attribute("lang", _hanTag).Markup(">").Write(text.Slice(start, length));
                draft.Text.Markup("</span>");
                text = text[(start + length)..];
            }
        }
        draft.Text.Write(text);
    }
}
