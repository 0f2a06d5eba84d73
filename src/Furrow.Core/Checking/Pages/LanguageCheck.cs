using System.Text;
using AngleSharp.Dom;
using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Text;

namespace Furrow.Checking.Pages;

/// <summary>
/// That the page and the texts in it say what language they are in (WCAG 2.2, criteria 3.1.1 and 3.1.2): screen readers choose
/// a voice by it, and browsers a font.
/// </summary>
/// <param name="language">The language the page should be in; null when any will do.</param>
/// <param name="config">The site, for the tag of its Chinese.</param>
internal sealed class LanguageCheck(Language? language, SiteConfig config)
{
    // A single character may be a sign that belongs to no language, such as 々 or the name of a typeface; two are a word.
    private const int LeastHan = 2;

    // Names, titles and quoted words of a few letters are part of any Chinese text (WCAG 3.1.2 leaves out proper names and words
    // that have become part of the language); a dozen words are a sentence.
    private const int LeastWords = 12;

    // What the page wrongly says it is in: nothing follows from that about its texts.
    private string? _wrong;

    /// <summary>Looks at an element.</summary>
    public Finding? Enter(IElement element, ElementPlace place)
    {
        if (element.LocalName != "html" || element.ParentElement is not null)
            return null;
        var tag = element.GetAttribute("lang");
        if (string.IsNullOrWhiteSpace(tag))
            return new Finding(Rules.PageLanguage, "The page does not say its language", $"Write it in its first tag: `<html lang=\"{language?.Tag ?? config.DefaultLanguage.Tag}\">`.").At(place);
        if (language is not null && !tag.Equals(language.Tag, StringComparison.OrdinalIgnoreCase))
            _wrong = tag;
        return _wrong is not null
            ? new Finding(Rules.PageLanguage, $"The page says it is in `{tag}` and is in `{language!.Tag}`", $"Write `<html lang=\"{language.Tag}\">`.").At(place, "<html")
            : null;
    }

    /// <summary>Looks at a text.</summary>
    public Finding? Enter(IText text, ElementPlace place)
    {
        if (place.Language is not { Length: > 0 } tag || tag == _wrong || place.Mark.Landmark == "head" || place.Mark.Tag is "script" or "style" || place.IsCode)
            return null;
        if (!LanguageTags.IsWrittenInHan(tag))
        {
            return LongestHan(text.Data) is { Length: > 0 } han
                ? Unmarked($"`{Shown(han)}` is Chinese in a text marked `{tag}`", config.HanTag, place, han)
                : null;
        }
        return LanguageTags.IsChinese(tag) && FirstWords(text.Data) is { Length: > 0 } words
            ? Unmarked($"`{Shown(words)}` is not Chinese in a text marked `{tag}`", "en", place, words)
            : null;
    }

    private static Finding Unmarked(string problem, string tag, ElementPlace place, string needle) =>
        new Finding(Rules.UnmarkedLanguage, problem, place.Source is not null
            ? $"Put it into an element with its language, such as `<span lang=\"{tag}\">`."
            // Titles, summaries and labels are texts of lists too, and no markup.
            : $"In a text or a template, put it into an element with its language, such as `<span lang=\"{tag}\">`; a headline, a summary or a name of a vocabulary takes no markup: write it in the page's language.").At(place, needle);

    private static string LongestHan(string text)
    {
        var longest = "";
        for (var rest = text.AsSpan(); HanRuns.FindFirst(rest) is (var start, var length) && length > 0; rest = rest[(start + length)..])
        {
            var run = rest.Slice(start, length);
            if (run.Length > longest.Length && CountHan(run) >= LeastHan)
                longest = run.ToString();
        }
        return longest;
    }

    private static int CountHan(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
            count += HanText.IsHan(rune) ? 1 : 0;
        return count;
    }

    // The first run of that many words with nothing Chinese between them.
    private static string FirstWords(string text)
    {
        var (start, words, isWord) = (0, 0, false);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\u3000';
            if (char.IsAsciiLetter(c) || (c is >= '\u00C0' and < '\u0250'))
            {
                words += isWord ? 0 : 1;
                isWord = true;
                continue;
            }
            isWord = isWord && c is '\'' or '\u2019' or '-';
            if (c < '\u2E80')
                continue;
            if (words >= LeastWords)
                return text[start..i].Trim();
            (start, words) = (i + 1, 0);
        }
        return "";
    }

    private static string Shown(string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            line.Append(line.Length > 0 ? " " : "").Append(word);
        return line.Length <= 40 ? line.ToString() : $"{line.ToString(0, char.IsHighSurrogate(line[39]) ? 39 : 40).TrimEnd()}…";
    }
}
