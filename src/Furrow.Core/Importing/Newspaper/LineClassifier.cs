using System.Buffers;
using Furrow.Config;
using Furrow.Text;

namespace Furrow.Importing.Newspaper;

/// <summary>Says of each unit of a page what it is, by its words, its form and what stands beside it.</summary>
/// <param name="terms">The names that the site knows.</param>
internal sealed class LineClassifier(SiteTerms terms)
{
    // Widths as SentenceCutter counts them: an ideograph is 2.
    private const int WidestLine = 60;
    private const int WidestHeading = 140;
    private const int LongestCaption = 260;
    private const int LongestPattern = 120;
    private static readonly SearchValues<char> WithinSentences = SearchValues.Create("，。；：、,;:");

    /// <summary>The units with what they are, in order.</summary>
    public IReadOnlyList<ClassifiedUnit> Classify(IReadOnlyList<PageUnit> units)
    {
        var speakers = new SpeakerFinder(units);
        var lines = units.Select(unit => new ClassifiedUnit(unit, KindOf(unit, speakers), DoubtOf(unit))).ToList();
        ContinueSentences(lines);
        NoticeFinder.Mark(lines);
        PageBoxFinder.Mark(lines);
        return lines;
    }

    private LineKind KindOf(PageUnit unit, SpeakerFinder speakers) => unit.Form switch
    {
        UnitForm.Signs => LineKind.Signs,
        UnitForm.Image => LineKind.Image,
        UnitForm.Table => LineKind.Table,
        _ when unit.Folded.Length <= LongestPattern && ShortLine(unit) is { } kind => kind,
        _ when speakers.SpeakerOf(unit) is not null => LineKind.Speaker,
        _ when unit.Form == UnitForm.Plain && IsDateline(unit) => LineKind.Dateline,
        _ when unit.Folded.Length <= LongestCaption && IsCaption(unit) => LineKind.Caption,
        _ when IsDisplay(unit) => LineKind.Display,
        _ => LineKind.Body,
    };

    private LineKind? ShortLine(PageUnit unit)
    {
        var text = unit.Folded;
        if (IsFurniture(text))
            return LineKind.Furniture;
        if (text.StartsWith('—') || text.StartsWith('─') || text.StartsWith("--", StringComparison.Ordinal) || text.StartsWith("－－", StringComparison.Ordinal))
            return SentenceEnd.Of(text) == Ending.Sentence && !text.EndsWith('？') ? null : LineKind.Deck;
        if (CreditReader.Split(unit) is { } split)
            return split.Caption.Length == 0 ? LineKind.Credit : LineKind.Caption;
        // 记者手记 begins as a byline does.
        if (terms.Find(VocabularyKind.Columns, text) is not null || LinePatterns.ColumnName().IsMatch(text))
            return null;
        if (LinePatterns.NamelessByline().IsMatch(text)
            || (LinePatterns.Byline().IsMatch(text) && SentenceEnd.Of(text) != Ending.Sentence && BylineReader.Read(unit.Text, terms).Count > 0))
            return LineKind.Byline;
        return unit.Form == UnitForm.Plain && terms.Find(VocabularyKind.People, text) is not null ? LineKind.Byline : null;
    }

    private static bool IsFurniture(string text) =>
        LinePatterns.PageNumber().IsMatch(text) || LinePatterns.ChineseDate().IsMatch(text) || LinePatterns.EnglishDate().IsMatch(text)
        || LinePatterns.Imprint().IsMatch(text) || LinePatterns.Continuation().IsMatch(text) || LinePatterns.Masthead().IsMatch(text);

    private static bool IsDateline(PageUnit unit) =>
        LinePatterns.Dateline().IsMatch(unit.Folded[..Math.Min(LongestPattern, unit.Folded.Length)]);

    private static bool IsCaption(PageUnit unit) =>
        unit.Form != UnitForm.Heading && (CreditReader.Split(unit) is not null || LinePatterns.CaptionStart().IsMatch(unit.Folded));

    private static bool IsDisplay(PageUnit unit)
    {
        var width = SentenceCutter.Width(unit.Text);
        if (unit.Form is UnitForm.Heading or UnitForm.Bold)
            return width <= WidestHeading && (width <= WidestLine || SentenceEnd.Of(unit.Text) != Ending.Sentence);
        return width <= WidestLine && !unit.IsIndented && unit.Pieces.Count <= 3
            && !IsSentence(unit.Text) && !LineMarkup.BeginsItem(unit.Text) && !unit.Text.StartsWith("**", StringComparison.Ordinal)
            && !LinePatterns.UnfinishedEnglish().IsMatch(unit.Folded);
    }

    private static bool IsSentence(string text) =>
        SentenceEnd.Of(text) == Ending.Sentence || text.AsSpan().IndexOfAny(WithinSentences) >= 0;

    private static string? DoubtOf(PageUnit unit) => unit.Form == UnitForm.Heading && !IsDisplay(unit)
        ? "it is marked as a heading, but is a sentence"
        : null;

    // A short line after a sentence that has not ended is more of that sentence.
    private static void ContinueSentences(List<ClassifiedUnit> lines)
    {
        PageUnit? text = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var isMore = line is { Kind: LineKind.Display, Unit.Form: UnitForm.Plain } && text is not null && SentenceEnd.Of(text.Text) == Ending.Broken
                && (i + 1 == lines.Count || lines[i + 1].Unit.Block != line.Unit.Block)
                && (i + 1 == lines.Count || lines[i + 1].Kind is not (LineKind.Byline or LineKind.Deck or LineKind.Dateline or LineKind.Display));
            if (isMore)
                lines[i] = line = line with { Kind = LineKind.Body, Doubt = "it may be a heading, but the sentence before it has not ended" };
            if (line.Kind is LineKind.Body or LineKind.Speaker or LineKind.Dateline)
                text = line.Unit;
            else if (line.Kind is LineKind.Display or LineKind.Byline or LineKind.Deck)
                text = null;
        }
    }
}
