using Furrow.Text.Quantities;

namespace Furrow.Checking.Parity;

/// <summary>The quantities of two texts that should say the same, while they are being matched.</summary>
/// <param name="passage">The texts.</param>
/// <param name="original">The original's quantities.</param>
/// <param name="translation">The translation's.</param>
internal sealed class FigurePassage(Passage passage, IReadOnlyList<Quantity> original, IReadOnlyList<Quantity> translation)
{
    private readonly FigureSide _original = new(original);
    private readonly FigureSide _translation = new(translation);

    /// <summary>The texts.</summary>
    public Passage Passage => passage;

    /// <summary>The quantities of one side.</summary>
    public FigureSide Side(bool ofOriginal) => ofOriginal ? _original : _translation;

    /// <summary>Matches each quantity of one side with one of the other, figures before words, and tells which figures have no match at all.</summary>
    public void Match(QuantityComparer comparer)
    {
        Match(comparer, figuresOnly: true);
        Match(comparer, figuresOnly: false);
        Answer(_original, passage.Original?.Text, _translation, passage.Translation?.Text, comparer);
        Answer(_translation, passage.Translation?.Text, _original, passage.Original?.Text, comparer);
    }

    private void Match(QuantityComparer comparer, bool figuresOnly)
    {
        foreach (var quantity in _original.Unmatched.Where(q => q.IsFigure || !figuresOnly).ToList())
        {
            if (_translation.Unmatched.Find(other => (other.IsFigure || !figuresOnly) && comparer.AreSame(quantity, other)) is not { } match)
                continue;
            _original.Unmatched.Remove(quantity);
            _translation.Unmatched.Remove(match);
        }
    }

    // A figure said twice and translated once is no slip, nor is a date whose month and day stand apart.
    private static void Answer(FigureSide side, string? text, FigureSide other, string? otherText, QuantityComparer comparer)
    {
        foreach (var figure in side.Unmatched.Where(q => q.IsFigure))
        {
            // A date in English words may stand in a Chinese text as it is.
            var isQuoted = figure.Kind == QuantityKind.Date && otherText is not null && otherText.Contains(text![figure.Start..figure.End], StringComparison.Ordinal);
            if (!isQuoted && !other.All.Any(candidate => comparer.IsAnsweredBy(figure, candidate)) && !IsAnsweredInParts(figure, other))
                side.Unanswered.Add(figure);
        }
    }

    private static bool IsAnsweredInParts(Quantity date, FigureSide other) =>
        date.Kind == QuantityKind.Date
        && other.All.Any(q => q.Kind is QuantityKind.Month or QuantityKind.Date && q.Value == date.Value)
        && other.All.Any(q => (q.Kind == QuantityKind.Number && q.Value == date.Day) || (q.Kind == QuantityKind.Date && q.Day == date.Day));
}
