namespace Furrow.Publishing;

/// <summary>Takes files and publishes none: for a build that is known to fail but goes on, to find the other mistakes.</summary>
public sealed class DiscardingPublisher : ISitePublisher
{
    /// <inheritdoc/>
    public void Add(OutputFile file)
    {
    }

    /// <inheritdoc/>
    public void Copy(string path, Func<Stream> open)
    {
    }

    /// <inheritdoc/>
    public PublishSummary Commit() => new(0, 0, 0);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
