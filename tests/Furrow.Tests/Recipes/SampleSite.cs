namespace Furrow.Tests.Recipes;

/// <summary>The site that recipes for CI check and build.</summary>
internal static class SampleSite
{
    /// <summary>One story without a slip, as <see cref="Sites.SiteText"/> has it.</summary>
    public const string Text = """
        -- content/2023/first/index.zh.md --
        ---
        title: 春耕
        date: 2023-02-16
        ---
        正文。

        """;
}
