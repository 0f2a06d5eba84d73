using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Furrow.Status;

/// <summary>The earlier versions of originals, from the Git repository that the site is in, under whatever names they had.</summary>
/// <param name="siteFolder">The site's folder.</param>
/// <param name="patience">How long the search for one version may take.</param>
public sealed class GitHistory(string siteFolder, TimeSpan patience) : IOriginalHistory
{
    /// <inheritdoc/>
    public (OriginalVersion? Version, string? Problem) Find(string path, string hash, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            if (Run(limit.Token, "log", "--follow", "--format=%H", "--name-only", "--no-relative", "-z", "--", path) is not { } log)
                return (null, "the site is in no Git repository, or Git does not trust it");
            foreach (var revision in RevisionsIn(Encoding.UTF8.GetString(log)))
            {
                // A commit that removed the file has none.
                if (Run(limit.Token, "show", revision) is { } file && OriginalVersion.Read(path, file) is { } version
                    && version.Hash.Equals(hash, StringComparison.OrdinalIgnoreCase))
                    return (version, null);
            }
            return (null, "Git has no version of the original with that hash");
        }
        catch (Win32Exception)
        {
            return (null, "Git is not installed here");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (null, "Git took too long");
        }
    }

    // A commit, and after a line's end the name that the file had in it, from the repository's folder; each ends with a NUL. A
    // commit that merged others may come without a name.
    private static IEnumerable<string> RevisionsIn(string log)
    {
        var commit = "";
        foreach (var part in log.Split('\0'))
        {
            if (part.StartsWith('\n'))
                yield return $"{commit}:{part[1..]}";
            else
                commit = part;
        }
    }

    // What Git writes; null when it fails.
    private byte[]? Run(CancellationToken limit, params string[] arguments)
    {
        limit.ThrowIfCancellationRequested();
        using var process = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = siteFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // A status never changes the repository.
            Environment = { ["GIT_OPTIONAL_LOCKS"] = "0" },
        })!;
        using var output = new MemoryStream();
        var reading = Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(output), process.StandardError.BaseStream.CopyToAsync(Stream.Null));
        try
        {
            reading.Wait(limit);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        // Both its streams are at their ends, so Git is about to be.
        process.WaitForExit();
        return process.ExitCode == 0 ? output.ToArray() : null;
    }
}
