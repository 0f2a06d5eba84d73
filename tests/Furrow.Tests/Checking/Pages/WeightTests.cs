using System.Text;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Checking.Pages;

/// <summary>How much pages may ask of readers.</summary>
public class WeightTests
{
    [Theory]
    [InlineData(513, "static/old.html: warning FUR0813: The page has 514 KiB of HTML (on /old.html). Keep it below 512 KiB: divide the story, or set a smaller `pageSize` for lists.")]
    [InlineData(511, null)]
    public void A_page_may_have_half_a_megabyte(int kilobytes, string? expected) =>
        Assert.Equal(expected, CheckedSite.WithPage($"<p>{new string('x', kilobytes * 1024)}</p>").Lines.SingleOrDefault());

    [Theory]
    [InlineData(1025, "", "static/old.html:6:11: warning FUR0814: The image `/p.bin` has 1025 KiB (on /old.html). Keep images below 1024 KiB: save it as JPEG or WebP, or smaller.")]
    [InlineData(1000, "", null)]
    [InlineData(1000, "<img src=\"/q.bin\" alt=\"\">", "static/old.html: warning FUR0813: The page fetches 2001 KiB before it is shown (on /old.html). Keep it below 1600 KiB: give images further down `loading=\"lazy\"`, and take scripts out that few readers need.")]
    [InlineData(1000, "<img src=\"/q.bin\" alt=\"\" loading=\"lazy\">", null)]
    public void Images_may_have_a_megabyte_each_and_some_more_together(int kilobytes, string more, string? expected)
    {
        var files = SiteText.Read(CheckedSite.PageText("<img src=\"/p.bin\" alt=\"\">" + more), PlainSite.Config + "\n" + CheckedSite.Story);
        files["static/p.bin"] = files["static/q.bin"] = Encoding.ASCII.GetBytes(new string('x', kilobytes * 1024));

        Assert.Equal(expected, CheckedSite.Of(files).Lines.SingleOrDefault());
    }
}
