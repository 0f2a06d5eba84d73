using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Text.Quantities;

namespace Furrow.Checking.Parity;

/// <summary>
/// Finds figures and dates that stand in one language and not in the other. A figure is looked for in the passage that
/// translates its own, then, since sentences move, in those beside it, then among what is left over elsewhere.
/// </summary>
/// <param name="diagnostics">Where slips are reported.</param>
internal sealed class FigureChecker(DiagnosticBag diagnostics)
{
    /// <summary>Reports the figures without a counterpart.</summary>
    /// <param name="pair">The original and its translation.</param>
    /// <param name="originalReader">Reads the original's figures.</param>
    /// <param name="translationReader">Reads the translation's figures.</param>
    /// <param name="year">The year of the story, if it is known.</param>
    public void Check(ArticlePair pair, QuantityReader originalReader, QuantityReader translationReader, int? year)
    {
        var comparer = new QuantityComparer(originalReader.ReadsMultipliers && translationReader.ReadsMultipliers, year);
        var passages = pair.Passages.Select(passage => new FigurePassage(
            passage,
            Figures(passage.Original, originalReader),
            Figures(passage.Translation, translationReader))).ToList();
        foreach (var passage in passages)
            passage.Match(comparer);
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Passage is { Original: not null, Translation: not null })
                Report(passages[i], LeftOver(passages, i, ofOriginal: true, comparer), LeftOver(passages, i, ofOriginal: false, comparer));
        }
    }

    private static IReadOnlyList<Quantity> Figures(PlacedText? text, QuantityReader reader) => text is null ? [] : reader.Read(text.Text);

    private static List<Quantity> LeftOver(List<FigurePassage> passages, int index, bool ofOriginal, QuantityComparer comparer)
    {
        var own = passages[index].Side(ofOriginal);
        return [.. own.Unanswered.Where(figure => !IsElsewhere(figure))];

        bool IsElsewhere(Quantity figure)
        {
            for (var i = 0; i < passages.Count; i++)
            {
                var other = passages[i].Side(!ofOriginal);
                var anywhere = passages[index].Passage.IsRetold || IsKnownFromElsewhere(figure) || Math.Abs(i - index) <= 1;
                if ((anywhere ? other.All : other.Unmatched.Where(q => q.IsFigure)).Any(candidate => comparer.IsAnsweredBy(figure, candidate)))
                    return true;
            }
            return false;
        }
    }

    // “On 14 February” for “that day”, or the year that the paragraph before has named, is no slip.
    private static bool IsKnownFromElsewhere(Quantity figure) =>
        figure.Kind is QuantityKind.Date or QuantityKind.Month || (figure is { Kind: QuantityKind.Number, Scale: 1 } && figure.Value is >= 1900 and < 2100);

    private void Report(FigurePassage passage, List<Quantity> original, List<Quantity> translation)
    {
        foreach (var figure in original.ToList())
        {
            if (Partner(figure, translation, passage.Side(ofOriginal: false)) is { } other)
                ReportChanged(passage, figure, other, original, translation);
        }
        foreach (var other in translation.ToList())
        {
            if (Partner(other, original, passage.Side(ofOriginal: true)) is { } figure)
                ReportChanged(passage, figure, other, original, translation);
        }
        foreach (var figure in original)
        {
            diagnostics.Report(RuleOf(figure), passage.Passage.TranslationLocation,
                $"The original's {Shown(figure, passage.Passage.Original!)} is not in the translation's {passage.Passage.Name}; add it, or see whether it became another figure.",
                passage.Passage.Original!.At(figure.Start));
        }
        foreach (var figure in translation)
        {
            diagnostics.Report(RuleOf(figure), passage.Passage.Translation!.At(figure.Start),
                $"{Shown(figure, passage.Passage.Translation)} is not in the original's {passage.Passage.Name}; remove it, or add it to the original.",
                passage.Passage.OriginalLocation);
        }
    }

    // One of each that is left over is one slip, 38 billion for 380亿, and not a figure lost and another one invented.
    private static Quantity? Partner(Quantity figure, List<Quantity> leftOver, FigureSide other) =>
        leftOver.Find(q => IsDate(q) == IsDate(figure)) ?? other.Unanswered.Find(q => q.Kind == figure.Kind);

    private void ReportChanged(FigurePassage passage, Quantity figure, Quantity other, List<Quantity> original, List<Quantity> translation)
    {
        original.Remove(figure);
        translation.Remove(other);
        passage.Side(ofOriginal: true).Unanswered.Remove(figure);
        passage.Side(ofOriginal: false).Unanswered.Remove(other);
        var (ours, theirs) = (passage.Passage.Original!, passage.Passage.Translation!);
        diagnostics.Report(RuleOf(figure), theirs.At(other.Start),
            $"The translation has {Shown(other, theirs)} where the original has {Shown(figure, ours)}; mend the wrong one.", ours.At(figure.Start));
    }

    private static bool IsDate(Quantity quantity) => quantity.Kind is QuantityKind.Date or QuantityKind.Month;

    private static DiagnosticRule RuleOf(Quantity quantity) => IsDate(quantity) ? Rules.DateDiffers : Rules.FigureDiffers;

    private static string Shown(Quantity quantity, PlacedText text)
    {
        var written = text.Text[quantity.Start..quantity.End].ReplaceLineEndings(" ");
        return quantity.Scale == 1 ? $"`{written}`" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"`{written}` ({quantity.Value:#,##0.######})");
    }
}
