using System.Text;
using Furrow.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Furrow.Markup;

/// <summary>
/// Decides what the end of a line inside a paragraph is to the reader: nothing between Chinese characters, otherwise a
/// space (CSS Text Module Level 3, 4.1.3, segment break transformation rules).
/// </summary>
internal static class SoftBreak
{
    private const char ZeroWidthSpace = '\u200B';

    /// <summary>Whether the line's end between two characters vanishes.</summary>
    /// <param name="beforeLast">The character before the line's last; NUL when there is none.</param>
    /// <param name="last">The line's last character.</param>
    /// <param name="next">The next line's first character.</param>
    /// <param name="afterNext">The character after that.</param>
    /// <param name="isChinese">Whether quotation marks, dashes and dots that East Asian fonts make wide are wide in this text.</param>
    public static bool Vanishes(Rune beforeLast, Rune last, Rune next, Rune afterNext, bool isChinese)
    {
        if (last.Value == ZeroWidthSpace || next.Value == ZeroWidthSpace)
            return true;
        if (IsWide(last) && IsWide(next))
            return true;
        if (!isChinese)
            return false;
        var lastIsWide = IsWide(last) || (IsAmbiguous(last) && (IsWide(beforeLast) || IsWide(next)));
        var nextIsWide = IsWide(next) || (IsAmbiguous(next) && (IsWide(last) || IsWide(afterNext)));
        return lastIsWide && nextIsWide;
    }

    /// <summary>The first two characters that will be read after an inline; NUL where there are none.</summary>
    public static (Rune First, Rune Second) TextAfter(Inline inline)
    {
        var next = Following(inline);
        while (next is not null)
        {
            if (FirstText(next) is var (first, second))
                return (first, second);
            next = next is ContainerInline { FirstChild: { } child } and not LinkInline { IsImage: true } ? child : Following(next);
        }
        return default;
    }

    private static Inline? Following(Inline? inline)
    {
        while (inline is { NextSibling: null })
            inline = inline.Parent;
        return inline?.NextSibling;
    }

    private static (Rune First, Rune Second)? FirstText(Inline inline) => inline switch
    {
        LiteralInline literal => FirstRunes(literal.Content.AsSpan()),
        CodeInline code => FirstRunes(code.ContentSpan),
        HtmlEntityInline entity => FirstRunes(entity.Transcoded.AsSpan()),
        AutolinkInline link => FirstRunes(link.Url),
        RubyInline ruby => FirstRunes(ruby.Bases[0]),
        LinkInline { IsImage: true } => (new Rune('\uFFFC'), default),
        LineBreakInline => (default, default),
        DelimiterInline delimiter => FirstRunes(delimiter.ToLiteral()),
        FootnoteLink or HtmlInline => null,
        _ => null,
    };

    private static (Rune, Rune)? FirstRunes(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;
        Rune.DecodeFromUtf16(text, out var first, out var length);
        Rune second = default;
        if (length < text.Length)
            Rune.DecodeFromUtf16(text[length..], out second, out _);
        return (first, second);
    }

    private static bool IsWide(Rune rune) => HanText.IsWide(rune) && !HanText.IsHangul(rune);

    private static bool IsAmbiguous(Rune rune) => rune.Value is '“' or '”' or '‘' or '’' or '—' or '–' or '…' or '·' or '‥' or '×' or '※';
}
