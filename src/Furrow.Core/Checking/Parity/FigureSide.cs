using Furrow.Text.Quantities;

namespace Furrow.Checking.Parity;

/// <summary>The quantities of one of two texts that are being matched.</summary>
/// <param name="all">All of them.</param>
internal sealed class FigureSide(IReadOnlyList<Quantity> all)
{
    /// <summary>All of them.</summary>
    public IReadOnlyList<Quantity> All => all;

    /// <summary>Those without a match of their own so far.</summary>
    public List<Quantity> Unmatched { get; } = [.. all];

    /// <summary>The figures that the other text does not have at all.</summary>
    public List<Quantity> Unanswered { get; } = [];
}
