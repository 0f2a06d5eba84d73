namespace Furrow.Search;

/// <summary>
/// The levels that say how much a term counts in a document (BM25 with weighted fields: S. Robertson and H. Zaragoza, "The
/// Probabilistic Relevance Framework", 2009, sections 3.3 and 3.5; section 3 of the index's specification).
/// </summary>
internal sealed class TermWeights
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;
    private const int Greatest = 15;

    // Square roots are the same on every machine; powers and logarithms need not be.
    private static readonly double QuarterPower = Math.Sqrt(Math.Sqrt(2));
    private static readonly double[] Thresholds = [.. Enumerable.Range(1, Greatest).Select(level => Power(2 * level - 17))];

    private readonly int[] _lengths;
    private readonly double _meanLength;

    /// <summary>The levels of a language's terms.</summary>
    /// <param name="lengths">The units of each document, by number; 0 where there is none.</param>
    public TermWeights(int[] lengths)
    {
        _lengths = lengths;
        var documents = lengths.Count(length => length > 0);
        _meanLength = documents == 0 ? 1 : Rounded(lengths.Sum(length => (double)length) / documents);
    }

    /// <summary>The level of a term, 0 to 15.</summary>
    /// <param name="frequency">The sum of the weights of its occurrences in the document.</param>
    /// <param name="document">The document.</param>
    public int Level(int frequency, int document)
    {
        var weight = frequency / (Saturation * (1 - LengthShare + LengthShare * _lengths[document] / _meanLength));
        var level = 0;
        while (level < Greatest && weight >= Thresholds[level])
            level++;
        return level;
    }

    // To a power of √2, so that one more article does not change the levels in all others.
    private static double Rounded(double mean)
    {
        var power = 0;
        while (mean >= Power(2 * power + 1))
            power++;
        return Power(2 * power);
    }

    /// <summary>2 to the power of some quarters.</summary>
    private static double Power(int quarters)
    {
        var power = 1.0;
        for (var i = 0; i < Math.Abs(quarters); i++)
            power *= QuarterPower;
        return quarters < 0 ? 1 / power : power;
    }
}
