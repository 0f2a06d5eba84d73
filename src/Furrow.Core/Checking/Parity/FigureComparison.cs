using Furrow.Text.Quantities;

namespace Furrow.Checking.Parity;

/// <summary>The figures of two articles, matched passage by passage.</summary>
internal sealed class FigureComparison
{
    private readonly IReadOnlyList<FigurePassage> _passages;
    private readonly QuantityComparer _comparer;
    private readonly bool _isParallel;

    /// <summary>Matches the figures of two articles.</summary>
    /// <param name="passages">The passages, in order.</param>
    /// <param name="comparer">Tells which are the same.</param>
    /// <param name="isParallel">Whether each passage is surely beside its translation; where not, a figure may stand anywhere.</param>
    public FigureComparison(IReadOnlyList<FigurePassage> passages, QuantityComparer comparer, bool isParallel)
    {
        (_passages, _comparer, _isParallel) = (passages, comparer, isParallel);
        foreach (var passage in passages)
            passage.Match(comparer);
    }

    /// <summary>The figures of one side of a passage that the other article has neither there, nor beside it, nor left over elsewhere.</summary>
    public List<Quantity> LeftOver(FigurePassage passage, bool ofOriginal)
    {
        var index = _passages.TakeWhile(p => p != passage).Count();
        return [.. passage.Side(ofOriginal).Unanswered.Where(figure => !IsElsewhere(figure, index, !ofOriginal))];
    }

    private bool IsElsewhere(Quantity figure, int index, bool inOriginal)
    {
        var isAnywhere = !_isParallel || _passages[index].Passage.IsRetold || IsKnownFromElsewhere(figure);
        for (var i = 0; i < _passages.Count; i++)
        {
            var side = _passages[i].Side(inOriginal);
            var candidates = isAnywhere || Math.Abs(i - index) <= 1 ? side.All : side.Unmatched.Where(q => q.IsFigure);
            if (candidates.Any(candidate => _comparer.IsAnsweredBy(figure, candidate)))
                return true;
        }
        return false;
    }

    // “On 14 February” for “that day”, or the year that the paragraph before has named, is no slip.
    private static bool IsKnownFromElsewhere(Quantity figure) =>
        figure.Kind is QuantityKind.Date or QuantityKind.Month || (figure is { Kind: QuantityKind.Number, Scale: 1 } && figure.Value is >= 1900 and < 2100);
}
