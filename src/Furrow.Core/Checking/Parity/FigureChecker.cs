using System.Globalization;
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
        var comparison = new FigureComparison(passages, comparer, pair.IsParallel);
        foreach (var passage in passages.Where(p => p.Passage is { Original: not null, Translation: not null }))
            Report(passage, comparison.LeftOver(passage, ofOriginal: true), comparison.LeftOver(passage, ofOriginal: false), year);
    }

    private static IReadOnlyList<Quantity> Figures(PlacedText? text, QuantityReader reader) =>
        text is null ? [] : [.. reader.Read(text.Text).Select(quantity => IsOrdinal(quantity, text.Text) ? quantity with { IsFigure = false } : quantity)];

    // `3、` before a paragraph is the number of a list's item in the other language.
    private static bool IsOrdinal(Quantity quantity, string text) =>
        quantity is { Kind: QuantityKind.Number, Value: < 100, Scale: 1 } && text.AsSpan(0, quantity.Start).IsWhiteSpace()
        && (text.AsSpan(quantity.End) is ['、' or '．' or ')' or '）', ..] or ['.', ' ', ..]);

    private void Report(FigurePassage passage, List<Quantity> original, List<Quantity> translation, int? year)
    {
        foreach (var (figure, other) in FigurePairing.Of(original, translation, passage))
            ReportChanged(passage, figure, other, original, translation);
        // 2月14日 of a story of 2023 may well be 2023-02-14.
        foreach (var figure in original.Where(figure => !IsYear(figure, year)))
        {
            diagnostics.Report(RuleOf(figure), passage.Passage.TranslationLocation,
                $"The original's {Shown(figure, passage.Passage.Original!)} is not in the translation's {passage.Passage.Name}; add it, or see whether it became another figure.",
                passage.Passage.Original!.At(figure.Start));
        }
        foreach (var figure in translation.Where(figure => !IsYear(figure, year)))
        {
            diagnostics.Report(RuleOf(figure), passage.Passage.Translation!.At(figure.Start),
                $"{Shown(figure, passage.Passage.Translation)} is not in the original's {passage.Passage.Name}; remove it, or add it to the original.",
                passage.Passage.OriginalLocation);
        }
    }

    private void ReportChanged(FigurePassage passage, Quantity figure, Quantity other, List<Quantity> original, List<Quantity> translation)
    {
        original.Remove(figure);
        translation.Remove(other);
        var (ours, theirs) = (passage.Passage.Original!, passage.Passage.Translation!);
        diagnostics.Report(RuleOf(figure), theirs.At(other.Start),
            $"The translation has {Shown(other, theirs)} where the original has {Shown(figure, ours)}; mend the wrong one.", ours.At(figure.Start));
    }

    private static bool IsYear(Quantity quantity, int? year) => quantity.Kind == QuantityKind.Number && quantity.Value == year;

    private static DiagnosticRule RuleOf(Quantity quantity) => FigurePairing.IsDate(quantity) ? Rules.DateDiffers : Rules.FigureDiffers;

    private static string Shown(Quantity quantity, PlacedText text)
    {
        var written = text.Text[quantity.Start..quantity.End].ReplaceLineEndings(" ");
        return quantity.Scale == 1 ? $"`{written}`" : string.Create(CultureInfo.InvariantCulture, $"`{written}` ({quantity.Value:#,##0.######})");
    }
}
