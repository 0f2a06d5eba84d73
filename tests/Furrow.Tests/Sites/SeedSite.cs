namespace Furrow.Tests.Sites;

/// <summary>The repository's own archive, built once for all tests, as strictly as can be.</summary>
public sealed class SeedSite
{
    public static readonly IReadOnlyList<string> Stories = ["industry-interview", "kunlun-community", "kunlun-community-notebook", "first-furrow"];

    public SeedSite()
    {
        Build = TestSite.Build(RepositoryFiles.Site(), new BuildOptions { Strict = true });
        Site = new BuiltSite(Build.Files, new Uri("https://furrow.example/"));
    }

    internal TestSite Build { get; }

    internal BuiltSite Site { get; }

    internal static string PathOf(string story, string language) => $"{language}/2023/02/{story}/index.html";
}
