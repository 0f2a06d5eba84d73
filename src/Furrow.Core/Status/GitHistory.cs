using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Furrow.Status;

/// <summary>The earlier versions of originals, from the Git repository that the site is in.</summary>
/// <param name="siteFolder">The site's folder.</param>
/// <param name="patience">How long one call of Git may take.</param>
public sealed class GitHistory(string siteFolder, TimeSpan patience) : IOriginalHistory
{
    /// <inheritdoc/>
    public (OriginalVersion? Version, string? Problem) Find(string path, string hash)
    {
        try
        {
            if (Run("log", "--format=%H", "--", path) is not { } log)
                return (null, "the site is not in a Git repository");
            foreach (var commit in Encoding.ASCII.GetString(log).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                // `./`: from the site's folder, which need not be the repository's. A commit that removed the file has none.
                if (Run("show", $"{commit}:./{path}") is { } file && OriginalVersion.Read(path, file) is { } version
                    && version.Hash.Equals(hash, StringComparison.OrdinalIgnoreCase))
                    return (version, null);
            }
            return (null, "Git has no version of the original with that hash");
        }
        catch (Win32Exception)
        {
            return (null, "Git is not installed here");
        }
        catch (TimeoutException)
        {
            return (null, "Git took too long");
        }
    }

    // What Git writes; null when it fails.
    private byte[]? Run(params string[] arguments)
    {
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
        if (!reading.Wait(patience) || !process.WaitForExit(patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException();
        }
        return process.ExitCode == 0 ? output.ToArray() : null;
    }
}
