namespace Furrow.Status;

/// <summary>The earlier versions of originals.</summary>
public interface IOriginalHistory
{
    /// <summary>The latest version of an original that has a hash; null when it is not found, and then why.</summary>
    /// <param name="path">The original's file.</param>
    /// <param name="hash">The hash (<see cref="Content.OriginalHash"/>), in capitals or not.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    (OriginalVersion? Version, string? Problem) Find(string path, string hash, CancellationToken cancellation);
}
