using Furrow.Tests.Sites;

namespace Furrow.Tests.Checking;

public class MissingNameTests
{
    private const string Story = """
        -- content/2023/first/index.zh.md --
        ---
        title: 春耕
        date: 2023-02-16
        tags: ploughing
        ---
        正文。
        """;

    private const string Translation = """

        -- content/2023/first/index.en.md --
        ---
        title: Spring ploughing
        translation:
          kind: human
        ---
        Text.
        """;

    private const string Vocabulary = """

        -- content/vocabulary/tags.yml --
        ploughing: { zh: 春耕 }
        """;

    [Fact]
    public void A_term_that_a_translation_cannot_name_is_reported() => Assert.Equal(
        ["content/vocabulary/tags.yml:1:1: warning FUR0701: `ploughing` has no name in English, and stories in that language name it; add `en: …`."],
        Checked(Story + Translation + Vocabulary).Diagnostics);

    [Fact]
    public void A_term_needs_no_name_in_a_language_without_a_story_of_it() =>
        Checked(Story + Vocabulary).Clean();

    [Fact]
    public void A_build_does_not_look() =>
        TestSite.Build(Story + Translation + Vocabulary).Clean();

    private static TestSite Checked(string site) => TestSite.Build(site, new BuildOptions { Jobs = 2, ChecksLanguage = true });
}
