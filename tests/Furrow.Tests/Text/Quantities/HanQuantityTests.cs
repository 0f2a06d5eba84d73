namespace Furrow.Tests.Text.Quantities;

public class HanQuantityTests
{
    [Theory]
    [InlineData("380亿元", "38000000000 [380亿]")]
    [InlineData("380 亿元", "38000000000 [380 亿]")]
    [InlineData("1520户5100余人", "1520 [1520]; 5100 [5100]")]
    [InlineData("3.5万吨", "35000 [3.5万]")]
    [InlineData("1.2万亿元", "1200000000000 [1.2万亿]")]
    [InlineData("10多万人", "100000 [10多万]")]
    [InlineData("1亿2000万", "120000000 [1亿2000万]")]
    [InlineData("1亿6千8百万元", "168000000 [1亿6千8百万]")]
    [InlineData("6千8百万", "68000000 [6千8百万]")]
    [InlineData("2万3百5十人", "20350 [2万3百5十]")]
    [InlineData("1百万2千", "1002000 [1百万2千]")]
    [InlineData("5百3千克", "500 [5百]; 3 [3]; ~1000 [千]")]
    [InlineData("1万99999999999999999999999999万", "10000 [1万]; 99999999999999999999999999 [99999999999999999999999999]; ~10000 [万]")]
    [InlineData("1,520户", "1520 [1,520]")]
    [InlineData("10，000次", "10000 [10，000]")]
    [InlineData("３８０億", "38000000000 [３８０億]")]
    [InlineData("千亿级", "~100000000000 [千亿]")]
    [InlineData("上千个好友", "~1000 [千]")]
    [InlineData("“十四五”", "~14 [十四]; ~5 [五]")]
    [InlineData("党的二十大", "~20 [二十]")]
    [InlineData("第十四次党代会", "14 [十四]")]
    [InlineData("一百二十个", "120 [一百二十]")]
    [InlineData("三百八十亿元", "38000000000 [三百八十亿]")]
    [InlineData("两千三百万元", "23000000 [两千三百万]")]
    [InlineData("二万五千里", "~25000 [二万五千]")]
    [InlineData("二〇二三年", "2023 [二〇二三]")]
    [InlineData("三四个", "~3 [三]; ~4 [四]")]
    [InlineData("二十多岁", "20 [二十]")]
    [InlineData("两年半", "~2 [两]; ~0.5 [半]; ~2.5 [两年半]")]
    [InlineData("3千瓦", "3 [3]; ~1000 [千]")]
    [InlineData("3-5万元", "3/30000 [3]; 50000 [5万]")]
    [InlineData("13969网格", "13969 [13969]")]
    public void Numbers_are_read_with_their_multipliers(string text, string expected) => Assert.Equal(expected, QuantityText.Of("zh-Hans", text));

    [Theory]
    [InlineData("7%", "7% [7%]")]
    [InlineData("7 ％", "7% [7 ％]")]
    [InlineData("１２．５％", "12.5% [１２．５％]")]
    [InlineData("百分之七", "7% [百分之七]")]
    [InlineData("百分之三点五", "3.5% [百分之三点五]")]
    [InlineData("百分之3.5", "3.5% [百分之3.5]")]
    [InlineData("2.5个百分点", "2.5% [2.5]")]
    [InlineData("七成", "~70% [七]")]
    [InlineData("10-15%", "10% [10]; 15% [15%]")]
    public void Parts_of_a_hundred_are_read(string text, string expected) => Assert.Equal(expected, QuantityText.Of("zh-Hans", text));

    [Theory]
    [InlineData("2023年2月16日", "2023 [2023]; m2 d16 [2月16日]")]
    [InlineData("2 月 14 日", "m2 d14 [2 月 14 日]")]
    [InlineData("2月14日至16日", "m2 d14 [2月14日]; 16 [16]")]
    [InlineData("二月十四日", "m2 d14 [二月十四日]")]
    [InlineData("农历二月十四日", "~m2 d14 [二月十四日]")]
    [InlineData("2005年8月", "2005 [2005]; m8 [8月]")]
    [InlineData("二月河开", "~m2 [二月]")]
    [InlineData("1-2月", "m1 [1]; m2 [2月]")]
    [InlineData("2023-02-16", "2023 [2023]; m2 d16 [02-16]")]
    [InlineData("上世纪90年代", "90/1990 [90]")]
    [InlineData("20世纪90年代", "~20 [20]; 90/1990 [90]")]
    [InlineData("95后", "95/1995 [95]")]
    [InlineData("去年", "~y-1 [去年]")]
    [InlineData("3个月", "3 [3]")]
    public void Dates_are_read(string text, string expected) => Assert.Equal(expected, QuantityText.Of("zh-Hans", text));

    [Theory]
    [InlineData("一些人一起想千方百计，万众一心，十分好看。")]
    [InlineData("C919和5G，版本3.2.1，8:30，[5]，https://a.example/x2")]
    [InlineData("半天、双方、第一、一带一路、三农、七上八下")]
    [InlineData("3倍、8折、15时30分")]
    public void Idioms_and_names_are_no_figures(string text) =>
        Assert.DoesNotContain(Furrow.Text.Quantities.QuantityReader.For("zh-Hans").Read(text), q => q.IsFigure);

    [Fact]
    public void A_text_without_numbers_has_none() => Assert.Equal("", QuantityText.Of("zh-Hans", "春耕开始了。"));
}
