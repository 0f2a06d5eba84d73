using Furrow.Text;

namespace Furrow.Tests.Text;

public class HanTextTests
{
    [Theory]
    [InlineData("春")]
    [InlineData("〇")]
    [InlineData("々")]
    [InlineData("㐀")]
    [InlineData("𠮷")]
    [InlineData("\U0002EBF0")]
    [InlineData("\U00033479")]
    [InlineData("⺀")]
    public void Ideographs_are_Han_and_wide(string character)
    {
        Assert.True(HanText.IsHan(character.EnumerateRunes().First()));
        Assert.True(HanText.IsWide(character.EnumerateRunes().First()));
    }

    [Theory]
    [InlineData("，", true)]
    [InlineData("「", true)]
    [InlineData("あ", true)]
    [InlineData("한", true)]
    [InlineData("Ａ", true)]
    [InlineData("ｱ", true)]
    [InlineData("😀", true)]
    [InlineData("“", false)]
    [InlineData("—", false)]
    [InlineData("a", false)]
    [InlineData("é", false)]
    [InlineData("я", false)]
    public void Other_characters_are_not_Han_though_some_are_wide(string character, bool isWide)
    {
        var rune = character.EnumerateRunes().First();

        Assert.False(HanText.IsHan(rune));
        Assert.Equal(isWide, HanText.IsWide(rune));
        Assert.Equal(character == "한", HanText.IsHangul(rune));
    }
}
