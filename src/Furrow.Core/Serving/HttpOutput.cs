namespace Furrow.Serving;

/// <summary>What is written to a connection. A side that stops reading would else keep its connection for ever.</summary>
/// <param name="stream">The connection.</param>
/// <param name="patience">How long each piece may take to be taken.</param>
internal sealed class HttpOutput(Stream stream, TimeSpan patience)
{
    /// <summary>Writes a piece.</summary>
    /// <exception cref="IOException">The other side is gone.</exception>
    /// <exception cref="OperationCanceledException">The other side did not take it in time, or it was cancelled.</exception>
    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(patience);
        await stream.WriteAsync(bytes, end.Token);
    }
}
