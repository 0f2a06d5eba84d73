namespace Furrow.Search;

/// <summary>A run whose documents are all there, to be merged with others.</summary>
internal interface IRunSource : IDisposable
{
    /// <summary>The documents' numbers in the order they came.</summary>
    List<int> Documents { get; }

    /// <summary>Every term in order, with its postings as <see cref="IndexRun"/> gathers them. The list is used again for the next.</summary>
    IEnumerable<(string Term, List<byte> Postings)> Read();
}
