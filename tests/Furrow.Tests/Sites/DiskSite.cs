using System.Diagnostics;

namespace Furrow.Tests.Sites;

/// <summary>A site in a temporary folder, built by the command line in a process of its own.</summary>
internal sealed class DiskSite : IDisposable
{
    private static readonly DateTime Old = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private readonly string _root = Directory.CreateTempSubdirectory("furrow-site-").FullName;

    /// <summary>The site that a text describes (<see cref="SiteText"/>), with <see cref="PlainSite"/> beneath it.</summary>
    public DiskSite(string text) : this(SiteText.Read(text, PlainSite.Text))
    {
    }

    /// <summary>A site of some files.</summary>
    public DiskSite(IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var (path, content) in files)
            Write(path, content);
    }

    public string Folder => Path.Join(_root, "site");

    public string Output => Path.Join(Folder, "public");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] content)
    {
        var file = Path.Join(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }

    public void Delete(string path) => File.Delete(Path.Join(Folder, path));

    /// <summary>Runs <c>furrow build</c> in the site's folder.</summary>
    public Call Build(params string[] arguments) => Furrow(["build", .. arguments]);

    /// <summary>Runs <c>furrow</c> in the site's folder.</summary>
    public Call Furrow(params string[] arguments)
    {
        using var process = Start(arguments);
        return Call.End(process);
    }

    /// <summary>Starts <c>furrow</c> in the site's folder.</summary>
    public Process Start(IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        string[] call = ["dotnet", Path.Join(AppContext.BaseDirectory, "furrow.dll"), .. arguments];
        // What a shell starts in the background ignores Ctrl-C, and passes that on; whoever tests so still wants to see it work.
        if (OperatingSystem.IsLinux())
            call = ["env", "--default-signal=INT", .. call];
        var start = new ProcessStartInfo(call[0], call[1..])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>The published files and their bytes, Furrow's own folder left out.</summary>
    public SortedDictionary<string, byte[]> Published()
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Output, file).Replace('\\', '/');
            if (!path.StartsWith(".furrow/", StringComparison.Ordinal))
                files[path] = File.ReadAllBytes(file);
        }
        return files;
    }

    /// <summary>Gives all published files a time long ago, so that one that is written again is sure to have another.</summary>
    public void MakeOld()
    {
        foreach (var path in Published().Keys)
            File.SetLastWriteTimeUtc(Path.Join(Output, path), Old);
    }

    /// <summary>The published files that were written since <see cref="MakeOld"/>.</summary>
    public IReadOnlyList<string> Rewritten() => [.. Published().Keys.Where(path => File.GetLastWriteTimeUtc(Path.Join(Output, path)) != Old)];
}

/// <summary>A call of the command line that has ended.</summary>
internal sealed record Call(int ExitCode, string Output, string Errors)
{
    public static Call End(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(1)))
        {
            process.Kill();
            throw new TimeoutException("furrow did not end within a minute.");
        }
        return new Call(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }
}
