using System.Text;
using Furrow.Checking;
using Furrow.Checking.Baselines;
using Furrow.Diagnostics.Formats;
using Furrow.Files;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Checking.Pages;

/// <summary>A site of the built-in theme, checked in memory, and what was found.</summary>
internal sealed record CheckedSite(CheckResult Result)
{
    /// <summary>A story in both languages that nothing is wrong with.</summary>
    public const string Story = """
        -- content/a/index.zh.md --
        ---
        title: 春耕
        date: 2023-02
        ---
        一。

        二。
        -- content/a/index.en.md --
        ---
        title: Spring ploughing
        translation: { kind: human, translators: [] }
        ---
        One.

        Two.

        """;

    /// <summary>What was found, as it is written for people, a line each.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            using var text = new StringWriter { NewLine = "\n" };
            new TextFormat().Write(new DiagnosticReport(Result.Diagnostics), text);
            return text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
    }

    /// <summary>The one line that was found.</summary>
    public string Line => Assert.Single(Lines);

    /// <summary>Checks a site of <see cref="Story"/> and some more files.</summary>
    public static CheckedSite Of(string text, Func<CheckOptions, CheckOptions>? with = null) =>
        Of(SiteText.Read(text, PlainSite.Config + "\n" + Story), with);

    /// <summary>The same, of these files.</summary>
    public static CheckedSite Of(IReadOnlyDictionary<string, byte[]> files, Func<CheckOptions, CheckOptions>? with = null)
    {
        var options = new CheckOptions { Build = new BuildOptions { Jobs = 2 } };
        var checker = new SiteChecker(new MemoryFileTree(files), with?.Invoke(options) ?? options);
        return new CheckedSite(checker.CheckAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult());
    }

    /// <summary>The same with a page that people wrote, <c>static/old.html</c>: its body begins on line 6.</summary>
    public static CheckedSite WithPage(string body, string head = "<title>Old</title>", string html = "<html lang=\"en\">") => Of(PageText(body, head, html));

    /// <summary>The same with something at the end of every page of the theme.</summary>
    public static CheckedSite WithFooter(string html) => Of($"-- templates/partials/footer.html --\n{html}\n");

    public static string PageText(string body, string head = "<title>Old</title>", string html = "<html lang=\"en\">") => $"""
        -- static/old.html --
        <!doctype html>
        {html}
        <head><meta charset="utf-8">{head}</head>
        <body>
        <h1>Old</h1>
        {body}
        </body>
        </html>
        """;

    /// <summary>A baseline in a text.</summary>
    public static Baseline Baseline(string json)
    {
        var diagnostics = new Furrow.Diagnostics.DiagnosticBag();
        var baseline = BaselineFile.Read(Encoding.UTF8.GetBytes(json), diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return baseline!;
    }
}
