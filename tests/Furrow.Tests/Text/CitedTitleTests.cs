using Furrow.Text;

namespace Furrow.Tests.Text;

public class CitedTitleTests
{
    [Theory]
    [InlineData("“{0}.” ", "The first furrow", "“The first furrow.” ")]
    [InlineData("“{0}.” ", "A “harbour of happiness”", "“A ‘harbour of happiness’.” ")]
    [InlineData("“{0}.” ", "Who ploughs?", "“Who ploughs?” ")]
    [InlineData("“{0}.” ", "She asked “Who ploughs?”", "“She asked ‘Who ploughs?’” ")]
    [InlineData("{0}[N/OL]. ", "把社区建设成“幸福港湾”", "把社区建设成“幸福港湾”[N/OL]. ")]
    public void A_title_keeps_to_the_marks_around_it(string pattern, string title, string cited) =>
        Assert.Equal(cited, CitedTitle.Format(pattern, title));
}
