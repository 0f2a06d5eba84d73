namespace Furrow.Tests.Checking.Pages;

/// <summary>Pages and their versions in other languages.</summary>
public class AlternateTests
{
    private const string Answer = """
        -- static/b.html --
        <!doctype html><html lang="fr"><title>B</title>
        <link rel="alternate" hreflang="en" href="/old.html"><link rel="alternate" hreflang="fr" href="/b.html"><h1>B</h1>
        -- static/c.html --
        <!doctype html><html lang="fr"><title>C</title><h1>C</h1>
        """;

    [Theory]
    [InlineData("<link rel=\"alternate\" hreflang=\"fr\" href=\"/gone.html\">", "static/old.html:3:47: warning FUR0811: `/gone.html` is named as the page in `fr` and is no page (on /old.html). Name the page in that language, or leave the `hreflang` link out.")]
    [InlineData("<link rel=\"alternate\" hreflang=\"x-default\" href=\"/gone.html\">", "static/old.html:3:47: warning FUR0811: `/gone.html` is named as the page in `x-default` and is no page (on /old.html). Name the page in that language, or leave the `hreflang` link out.")]
    [InlineData("<link rel=\"alternate\" hreflang=\"fr\" href=\"/c.html\">", "static/old.html:3:47: warning FUR0811: `/c.html` is named as the page in `fr` and does not name this page (on /old.html). Pages must name each other, and each itself; give both the same list of `hreflang` links.")]
    [InlineData("<link rel=\"alternate\" hreflang=\"de\" href=\"/b.html\">", "static/old.html:3:47: warning FUR0811: `/b.html` is named as the page in `de` and says it is in `fr` (on /old.html). Give both the same tag.")]
    [InlineData("<link rel=\"canonical\" href=\"/gone.html\">", "static/old.html:3:47: warning FUR0812: The canonical address `/gone.html` is no page (on /old.html). Name the page's own address, or that of the page it repeats.")]
    public void What_is_not_answered_is_told_of(string head, string expected) =>
        Assert.Contains(expected, CheckedSite.Of(CheckedSite.PageText("", "<title>Old</title>" + head) + "\n" + Answer).Lines);

    [Fact]
    public void What_is_answered_is_not() => Assert.Empty(CheckedSite.Of(CheckedSite.PageText("",
        "<title>Old</title><link rel=\"canonical\" href=\"https://example.org/old.html\"><link rel=\"alternate\" hreflang=\"en\" href=\"/old.html\">"
        + "<link rel=\"alternate\" hreflang=\"fr\" href=\"/b.html\"><link rel=\"alternate\" hreflang=\"de\" href=\"https://example.com/de\">") + "\n" + Answer).Lines);
}
