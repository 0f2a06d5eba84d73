using System.Diagnostics;
using System.Globalization;

namespace Furrow.Tests.Sites;

/// <summary>A build that is stopped in the middle leaves the old site as it was, and the next one makes all good.</summary>
public sealed class InterruptedBuildTests : IDisposable
{
    private readonly DiskSite _site = new(GeneratedSite.Files(300, seed: 1));

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("KILL", 137)]
    public void The_old_site_is_whole_and_the_next_build_repairs(string signal, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        Assert.Equal(0, _site.Build().ExitCode);
        var before = _site.Published();
        _site.MakeOld();
        foreach (var (path, content) in GeneratedSite.Files(900, seed: 2).Where(f => f.Key.StartsWith("content/", StringComparison.Ordinal)))
            _site.Write(path, content);

        var call = Interrupt(signal);

        Assert.Equal(exitCode, call.ExitCode);
        Assert.Equal(before, _site.Published());
        Assert.Empty(_site.Rewritten());
        if (signal == "INT")
            Assert.Equal("Stopped. The published site is as it was.", call.Errors.Trim());

        Assert.Equal(0, _site.Build().ExitCode);
        Assert.Equal(TestSite.Build(new Furrow.Files.DiskFileTree(_site.Folder)).Files, _site.Published());
        Assert.False(Directory.Exists(Path.Join(_site.Output, ".furrow", "staging")));
    }

    // Waits until pages are being staged: by then the build is well under way, and nothing is in place yet.
    private Call Interrupt(string signal)
    {
        using var build = _site.Start(["build", "--jobs", "1"]);
        var staging = Path.Join(_site.Output, ".furrow", "staging");
        while (!build.HasExited && !(Directory.Exists(staging) && Directory.EnumerateFiles(staging, "*", SearchOption.AllDirectories).Any()))
            Thread.Sleep(1);
        Assert.False(build.HasExited, "The build was over before it could be interrupted.");
        using var kill = Process.Start("kill", [$"-{signal}", build.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        return Call.End(build);
    }
}
