using Furrow.Text;

namespace Furrow.Tests.Text;

public class TextLengthTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("春耕，开始了。", 5, 0)]
    [InlineData("二〇二三年", 5, 0)]
    [InlineData("𠮷野", 2, 0)]
    [InlineData("Don't plough a well-known field", 0, 5)]
    [InlineData("3.5 million, 1,000", 0, 3)]
    [InlineData("用Markdown写作2023年", 4, 2)]
    [InlineData("naïve Москва", 0, 2)]
    [InlineData("a\ud800b", 0, 2)]
    public void Counts_ideographs_and_words(string text, int han, int words) =>
        Assert.Equal(new TextLength(han, words), TextLength.Of(text));

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(400, 0, 1)]
    [InlineData(401, 0, 2)]
    [InlineData(0, 239, 2)]
    [InlineData(200, 119, 1)]
    public void Reading_takes_at_least_a_minute(int han, int words, int minutes) =>
        Assert.Equal(minutes, new TextLength(han, words).ReadingMinutes);
}
