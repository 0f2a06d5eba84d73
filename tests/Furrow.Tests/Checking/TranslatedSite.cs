using Furrow.Tests.Sites;

namespace Furrow.Tests.Checking;

/// <summary>A site of one story in two languages, and what a check says of it. The Chinese text begins on line 5, the English on line 6.</summary>
internal static class TranslatedSite
{
    /// <summary>What is found, with second places: <c>path:line:column: warning FUR0123: message (see path:line:column)</c>.</summary>
    public static IReadOnlyList<string> Check(string chinese, string english, string more = "") => Check($"""
        -- content/2023/a/index.zh.md --
        ---
        title: 春耕
        date: 2023-02-16
        ---
        {chinese}
        -- content/2023/a/index.en.md --
        ---
        title: Spring ploughing
        translation:
          kind: human
        ---
        {english}
        {more}
        """);

    /// <summary>The same for a whole site in one text.</summary>
    public static IReadOnlyList<string> Check(string site) => Lines(TestSite.Build(site, new BuildOptions { Jobs = 2, ChecksLanguage = true }));

    /// <summary>What was found, with second places.</summary>
    public static IReadOnlyList<string> Lines(TestSite site) =>
        [.. site.Diagnostics.Zip(site.Result.Diagnostics, (line, diagnostic) => diagnostic.Related is { } second ? $"{line} (see {second})" : line)];
}
