namespace Furrow.Text.Quantities;

/// <summary>Reads figures in digits, for languages whose words are not known.</summary>
internal sealed class DigitQuantityReader : QuantityReader
{
    /// <inheritdoc/>
    public override bool ReadsMultipliers => false;

    /// <inheritdoc/>
    protected override int ReadAt(string text, int at, List<Quantity> found)
    {
        if (!Figure.IsDigit(text[at]))
            return at;
        var figure = Figure.Read(text, at);
        if (ReadNumericDate(text, figure, found) is > 0 and var end)
            return end;
        if (figure.Value < 0)
            return figure.End;
        var isPercent = text.AsSpan(figure.End).TrimStart(" \u00A0\u202F") is ['%', ..];
        found.Add(new Quantity(figure.Value, isPercent ? QuantityKind.Percent : QuantityKind.Number, at, figure.End - at)
        {
            IsFigure = !figure.IsPartOfName,
        });
        return figure.End;
    }
}
