using Furrow.Tests.Sites;

namespace Furrow.Tests.Checking;

public class StalenessTests
{
    private const string Site = """
        -- content/2023/a/index.zh.md --
        ---
        title: 春耕
        date: 2023-02-16
        ---
        正文。
        -- content/2023/a/index.en.md --
        ---
        title: Spring ploughing
        translation:
          kind: human
          source: SOURCE
        ---
        Text.
        """;

    private const string Hash = "sha256:ed137f36d4b622c4";

    [Fact]
    public void A_translation_of_the_original_as_it_is_is_fresh() => Assert.Empty(Check(Hash));

    [Fact]
    public void A_translation_of_an_older_original_is_stale() => Assert.Equal(
        [$"content/2023/a/index.en.md:5:11: warning FUR0702: The original has changed since this translation was made; read it again, then set `source: {Hash}`. (see content/2023/a/index.zh.md)"],
        Check("sha256:0123456789abcdef"));

    [Fact]
    public void What_is_no_hash_is_told() => Assert.Equal(
        [$"content/2023/a/index.en.md:5:11: warning FUR0702: `v2` is not the hash of an original; the original as it is now has `source: {Hash}`. (see content/2023/a/index.zh.md)"],
        Check("v2"));

    [Fact]
    public void Nothing_is_known_of_a_translation_without_a_hash() =>
        Assert.Empty(TranslatedSite.Check(Site.Replace("  source: SOURCE\n", "", StringComparison.Ordinal)));

    [Fact]
    public void The_seeds_translations_are_of_their_originals() =>
        Assert.DoesNotContain(TranslatedSite.Lines(TestSite.Build(RepositoryFiles.Site(), new BuildOptions { ChecksLanguage = true })), line => line.Contains("FUR0702", StringComparison.Ordinal));

    private static IReadOnlyList<string> Check(string source) => TranslatedSite.Check(Site.Replace("SOURCE", source, StringComparison.Ordinal));
}
