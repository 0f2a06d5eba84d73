using System.Globalization;
using System.Text.RegularExpressions;
using Furrow.Diagnostics;
using Furrow.Markup;

namespace Furrow.Checking.Typography;

/// <summary>
/// Finds marks of Markdown that mark nothing, since their other half or a space is missing: CommonMark takes them for text, and readers
/// see them. Only what nobody writes as text is one: neither <c>2**3</c>, nor <c>#1</c>, nor a name that asterisks hide.
/// </summary>
internal static partial class RawMarkdownChecker
{
    public static void Check(ArticleProse prose, SlipReport slips)
    {
        // Front matter is no Markdown.
        foreach (var block in prose.Blocks.Where(block => block.Kind != ProseKind.FrontMatter))
        {
            CheckBold(block, slips);
            CheckLinks(block, slips);
            if (block.Kind == ProseKind.Paragraph)
                CheckHeading(block, slips);
        }
    }

    private static void CheckBold(Prose block, SlipReport slips)
    {
        var marks = Asterisks().Matches(block.Text).Where(mark => !block.Escaped.Contains(mark.Index)).ToList();
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (!Begins(block.Text, mark.Index))
                continue;
            if (i + 1 < marks.Count && IsToEnd(block.Text, mark, marks[i + 1]))
            {
                // The pair is one slip, and its second half is where it is mended.
                mark = marks[++i];
                slips.Add(Rules.RawMarkdown, block, mark.Index, mark.Length,
                    $"Behind `{mark.Value}` a space is missing: between a punctuation mark and a letter it ends no bold type, so readers see it; put a space behind it, or write it before the punctuation mark.");
                continue;
            }
            var isLast = mark.Index + mark.Length == block.Text.Length;
            if (!isLast && !char.IsWhiteSpace(block.Text[mark.Index + mark.Length]))
            {
                slips.Add(Rules.RawMarkdown, block, mark.Index, mark.Length,
                    $"`{mark.Value}` begins bold type that nothing ends, so readers see it; write `{mark.Value}` behind the last bold character too, or `{Escaped(mark.Value)}` if it is to be seen.");
            }
            else if (!isLast && Asterisks().Match(block.Text, mark.Index + mark.Length) is { Success: true } end && Ends(block.Text, end.Index))
            {
                slips.Add(Rules.RawMarkdown, block, mark.Index, mark.Length,
                    $"Behind `{mark.Value}` stands a space, so it begins no bold type and readers see it; remove the space, or write `{Escaped(mark.Value)}` if it is to be seen.");
            }
        }
    }

    private static void CheckLinks(Prose block, SlipReport slips)
    {
        foreach (var link in Link().Matches(block.Text).Where(link => !block.Escaped.Contains(link.Index)))
        {
            slips.Add(Rules.RawMarkdown, block, link.Index, link.Length, link.Value.EndsWith('（')
                ? $"The address of `[{link.Groups["text"].Value}]` stands in full-width brackets, so this is no link and readers see it; write `[…](address)`."
                : $"The address of `[{link.Groups["text"].Value}]` has no `)` at its end, or a space in it, so this is no link and readers see it; write `[…](address)`.");
        }
    }

    private static void CheckHeading(Prose block, SlipReport slips)
    {
        foreach (var heading in Heading().Matches(block.Text).Where(heading => !block.Escaped.Contains(heading.Index)))
        {
            var (mark, text) = (heading.Groups["mark"].Value, heading.Groups["text"].Value);
            // One sign may be a topic, as in `#春耕# 开始了` or `#春耕`; a heading stands alone and is no sentence.
            if (mark.Length == 1 && (heading.Length < block.Text.Length || !text.TrimEnd().Any(char.IsWhiteSpace) || text.Contains('#', StringComparison.Ordinal) || text[^1] is '。' or '.' or '！' or '!' or '？' or '?'))
                continue;
            var right = mark.Replace('＃', '#');
            slips.Add(Rules.RawMarkdown, block, heading.Index, mark.Length, mark == right
                ? $"Behind `{mark}` a space is missing, so this is no heading and readers see the mark; write `{right} …`, or `\\{mark}` if it is to be seen."
                : $"`{mark}` is full-width, so this is no heading and readers see the mark; write `{right} …`, with a space.");
        }
    }

    // As CommonMark 0.31.2, section 6.2, has it of what can open emphasis, but for words: in `2**3` and `张**` nothing begins.
    private static bool Begins(string text, int index) => index == 0 || char.IsWhiteSpace(text[index - 1]) || char.IsPunctuation(text[index - 1]);

    // CommonMark 0.31.2, section 6.2: what stands between punctuation and a letter can begin emphasis, and not end it.
    private static bool IsToEnd(string text, Match begin, Match end)
    {
        var (first, next) = (begin.Index + begin.Length, end.Index + end.Length);
        return begin.Length == end.Length && !char.IsWhiteSpace(text[first]) && next < text.Length && char.IsLetterOrDigit(text[next])
            && char.IsPunctuation(text[end.Index - 1])
            && char.GetUnicodeCategory(text[end.Index - 1]) is not (UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation);
    }

    private static bool Ends(string text, int index) => !char.IsWhiteSpace(text[index - 1]);

    private static string Escaped(string mark) => string.Concat(mark.Select(c => $"\\{c}"));

    [GeneratedRegex(@"(?<!\*)\*\*\*?(?!\*)", RegexOptions.CultureInvariant)]
    private static partial Regex Asterisks();

    // U+FFFC stands for an address that is a link by itself.
    [GeneratedRegex(@"\[(?<text>[^\[\]\n]+)\](?:\((?=[^\s)])|（(?=\uFFFC|https?:|story:|\.{0,2}/))", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"^(?<mark>[#＃]{1,6})(?<text>(?![#＃])[^\s0-9].*)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Heading();
}
