using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Furrow.Markup;

/// <summary>
/// Follows who speaks in an interview. A turn opens with a bold name and a colon, inside the bold or right after it, and
/// goes on through the paragraphs after it that name nobody, to the next heading. Who opens the first turn asks the questions.
/// </summary>
internal sealed class InterviewTurns
{
    private const int LongestName = 60;
    private string? _questioner;

    /// <summary>Who speaks at this place; null when nobody does.</summary>
    public string? Speaker { get; private set; }

    public bool IsQuestion => Speaker is not null && Speaker == _questioner;

    /// <summary>Takes the next paragraph. Returns the emphasis that names its speaker; null when it names nobody.</summary>
    public EmphasisInline? Take(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is not EmphasisInline { DelimiterChar: not '~', DelimiterCount: 2 } bold)
            return null;
        var text = TextOf(bold).Trim();
        var colonFollows = bold.NextSibling is LiteralInline { Content: { IsEmpty: false, CurrentChar: '：' or ':' } };
        var name = text.TrimEnd('：', ':').Trim();
        if (name.Length is 0 or > LongestName || (name.Length == text.Length && !colonFollows))
            return null;
        _questioner ??= name;
        Speaker = name;
        return bold;
    }

    /// <summary>Ends the turn.</summary>
    public void End() => Speaker = null;

    /// <summary>What is said in a turn's text: all but the speaker's name and the colon after it.</summary>
    public static string WordsOf(string turn, string speaker)
    {
        var text = turn.Trim();
        return text.StartsWith(speaker, StringComparison.Ordinal) ? text[speaker.Length..].TrimStart('：', ':', ' ', '\u3000') : text;
    }

    private static string TextOf(ContainerInline container) => string.Concat(container.Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        RubyInline ruby => string.Concat(ruby.Bases),
        LineBreakInline => " ",
        _ => "",
    }));
}
