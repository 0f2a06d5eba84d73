using Furrow.Checking.Baselines;
using Furrow.Diagnostics;
using Furrow.Tests.Checking.Pages;

namespace Furrow.Tests.Checking.Baselines;

/// <summary>The slips that an archive lives with for now.</summary>
public class BaselineTests
{
    private const string Page = "<p id=\"x\"></p><p id=\"x\"></p>";

    private static readonly string Written = BaselineFile.Write(Baseline.Of(CheckedSite.WithPage(Page).Result.Diagnostics));

    [Fact]
    public void It_has_an_entry_a_line() => Assert.Equal("""
        {
          "slips": [
            {"rule":"FUR0804","path":"static/old.html","slip":"The id `x` stands twice"}
          ]
        }

        """, Written);

    [Fact]
    public void Without_slips_it_is_empty() => Assert.Empty(CheckedSite.Baseline(BaselineFile.Write(Baseline.Of([]))).Entries);

    [Fact]
    public void What_it_has_is_not_told_wherever_it_stands_by_now()
    {
        var site = Checked("<p>\n\n<p>\n" + Page);

        Assert.Empty(site.Lines);
        Assert.Single(site.Result.Known);
        Assert.Empty(site.Result.Gone);
    }

    [Fact]
    public void What_is_new_is_told() => Assert.Equal(
        "static/old.html:7:8: error FUR0804: The id `y` stands twice (on /old.html). A link to it finds the first alone, and labels go to the wrong element; give one of them another id.",
        Checked(Page + "\n<p id=\"y\"></p><p id=\"y\"></p>").Line);

    [Fact]
    public void The_same_once_more_is_new()
    {
        var site = Checked(Page + "\n<p id=\"x\"></p>");

        Assert.StartsWith("static/old.html:7:8: error FUR0804: The id `x` stands twice", site.Line, StringComparison.Ordinal);
        Assert.Single(site.Result.Known);
    }

    [Fact]
    public void What_is_mended_is_gone() => Assert.Equal([new BaselineEntry("FUR0804", "static/old.html", "The id `x` stands twice")], Checked("").Result.Gone);

    [Fact]
    public void Numbers_that_stand_by_themselves_do_not_count()
    {
        var entry = Baseline.EntryOf(new Diagnostic(Rules.HeavyPage, "The page /zh/2023/ has 1,204 KiB on 3 pages, p22 and v1.2.", null));

        Assert.Equal("The page /zh/2023/ has # KiB on # pages, p22 and v1.2.", entry.Slip);
    }

    [Fact]
    public void It_excuses_nothing_that_no_site_can_be_built_with()
    {
        var error = new Diagnostic(Rules.UnknownKey, "x", new SourceLocation("a.md"));

        Assert.Empty(Baseline.Of([error]).Entries);
        Assert.Equal([error], new Baseline([Baseline.EntryOf(error)]).Excuse([error]).New);
    }

    [Theory]
    [InlineData("{", "furrow.baseline.json:1:2: error FUR0851:")]
    [InlineData("{ \"slips\": [ { \"rule\": \"FUR0804\" } ] }", "furrow.baseline.json:1:14: error FUR0851: A slip needs `rule` and `slip`. `furrow check --write-baseline` writes the file anew.")]
    [InlineData("{ \"slip\": [] }", "furrow.baseline.json:1:3: error FUR0851: `slip` is not a key here; did you mean `slips`? `furrow check --write-baseline` writes the file anew.")]
    public void One_that_is_none_cannot_be_used(string json, string expected)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(BaselineFile.Read(System.Text.Encoding.UTF8.GetBytes(json), diagnostics));
        var found = Assert.Single(diagnostics.ToSortedList());
        Assert.StartsWith(expected, $"{found.Location}: error {found.Rule.Id}: {found.Message}", StringComparison.Ordinal);
    }

    private static CheckedSite Checked(string page) =>
        CheckedSite.Of(CheckedSite.PageText(page), options => options with { Baseline = CheckedSite.Baseline(Written) });
}
