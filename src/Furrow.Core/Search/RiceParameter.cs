namespace Furrow.Search;

/// <summary>The parameter of the Rice code that makes some numbers shortest.</summary>
internal struct RiceParameter
{
    /// <summary>The greatest parameter: it is written in four bits.</summary>
    public const int Greatest = 15;

    private ulong _sum;
    private ulong _count;

    /// <summary>Takes one of the numbers.</summary>
    public void Add(uint value)
    {
        _sum += value;
        _count++;
    }

    /// <summary>
    /// ⌊log₂(mean + ½)⌋: for numbers that are spread geometrically this is within a few percent of the best (Gallager and
    /// van Voorhis, "Optimal source codes for geometrically distributed integer alphabets", 1975).
    /// </summary>
    public readonly int Best
    {
        get
        {
            var parameter = 0;
            while (parameter < Greatest && _count > 0 && _count << (parameter + 1) <= _sum + _count / 2)
                parameter++;
            return parameter;
        }
    }
}
