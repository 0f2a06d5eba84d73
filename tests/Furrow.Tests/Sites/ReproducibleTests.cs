using System.Globalization;
using System.Security.Cryptography;
using Furrow.Files;

namespace Furrow.Tests.Sites;

/// <summary>The same content gives the same bytes, wherever and however it is built.</summary>
public class ReproducibleTests
{
    public static TheoryData<string> Sites => ["seed", "generated"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void With_one_core_and_with_several(string name)
    {
        var one = TestSite.Build(Files(name), new BuildOptions { Jobs = 1 });

        Assert.NotEmpty(one.Files);
        foreach (var jobs in (int[])[2, 2, 7])
        {
            var several = TestSite.Build(Files(name), new BuildOptions { Jobs = jobs });
            AssertSame(one.Files, several.Files);
            Assert.Equal(one.Diagnostics, several.Diagnostics);
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void With_the_files_found_in_another_order(string name)
    {
        var files = Files(name);
        var shuffled = files.Keys.ToArray();
        new Random(7).Shuffle(shuffled);

        AssertSame(TestSite.Build(files).Files, TestSite.Build(shuffled.ToDictionary(path => path, path => files[path])).Files);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void In_another_culture(string name)
    {
        var expected = TestSite.Build(Files(name), new BuildOptions { Jobs = 1 });
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Odd();
            AssertSame(expected.Files, TestSite.Build(Files(name), new BuildOptions { Jobs = 1 }).Files);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void In_other_folders_locales_and_time_zones_by_the_command_line()
    {
        using var here = new DiskSite(RepositoryFiles.Site());
        using var there = new DiskSite(RepositoryFiles.Site());

        using (var build = here.Start(["build", "--jobs", "1"], ("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8")))
            Assert.Equal(0, Call.End(build).ExitCode);
        using (var build = there.Start(["build", "--jobs", "2"], ("TZ", "America/Los_Angeles"), ("LANG", "C"), ("LC_ALL", "C")))
            Assert.Equal(0, Call.End(build).ExitCode);

        AssertSame(here.Published(), there.Published());
        AssertSame(TestSite.Build(new DiskFileTree(here.Folder)).Files, here.Published());
    }

    // The tests, as Furrow, run without the machine's cultures (InvariantGlobalization), so what would differ is put in by hand.
    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "٫";
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.NumberGroupSeparator = "٬";
        culture.DateTimeFormat.DateSeparator = "·";
        culture.DateTimeFormat.TimeSeparator = "·";
        culture.DateTimeFormat.ShortDatePattern = "d·M·y";
        return culture;
    }

    private static Dictionary<string, byte[]> Files(string name) => name == "seed" ? RepositoryFiles.Site() : GeneratedSite.Files(300, seed: 42);

    private static void AssertSame(IReadOnlyDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> actual) =>
        Assert.Equal(Digests(expected), Digests(actual));

    private static IEnumerable<string> Digests(IReadOnlyDictionary<string, byte[]> files) =>
        files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key} {Convert.ToHexString(SHA256.HashData(f.Value))}");
}
