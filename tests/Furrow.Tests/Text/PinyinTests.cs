using System.Text;
using Furrow.Text;

namespace Furrow.Tests.Text;

public sealed class PinyinTests
{
    [Theory]
    [InlineData("青", "qing", 1)]
    [InlineData("盐", "yan", 2)]
    [InlineData("绿", "lv", 4)]
    [InlineData("卓", "zhuo", 2)]
    [InlineData("的", "de", 5)]
    [InlineData("〇", "ling", 2)]
    [InlineData("𬭎", "hong", 2)]
    public void A_character_has_a_usual_reading(string character, string letters, int tone)
    {
        var rune = character.EnumerateRunes().Single();

        Assert.Equal((letters, tone), (Pinyin.Shared.Of(rune), Pinyin.Shared.ToneOf(rune)));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("，")]
    [InlineData("あ")]
    [InlineData("😀")]
    public void What_is_not_Chinese_has_no_reading(string character)
    {
        var rune = character.EnumerateRunes().Single();

        Assert.Null(Pinyin.Shared.Of(rune));
        Assert.Null(Pinyin.Shared.ToneOf(rune));
    }

    [Theory]
    [InlineData("重庆", "chong qing")]
    [InlineData("重大项目", "zhong da xiang mu")]
    [InlineData("银行行长", "yin hang hang zhang")]
    [InlineData("行业", "hang ye")]
    [InlineData("行进青海", "xing jin qing hai")]
    [InlineData("长城", "chang cheng")]
    [InlineData("长大", "zhang da")]
    [InlineData("西藏的宝藏", "xi zang de bao zang")]
    [InlineData("收藏", "shou cang")]
    [InlineData("乐都", "le du")]
    [InlineData("音乐", "yin yue")]
    [InlineData("朝阳与朝霞", "chao yang yu zhao xia")]
    [InlineData("厦门大厦", "xia men da sha")]
    [InlineData("番禺", "pan yu")]
    [InlineData("六安", "lu an")]
    [InlineData("蚌埠", "beng bu")]
    [InlineData("会计", "kuai ji")]
    [InlineData("成都首都都兰都是", "cheng du shou du du lan dou shi")]
    [InlineData("调查调整", "diao cha tiao zheng")]
    public void A_word_gives_its_characters_their_readings(string text, string expected) =>
        Assert.Equal(expected, Letters(Pinyin.Shared.Syllables(text)));

    [Theory]
    [InlineData("社会计划", "she hui ji hua")]
    [InlineData("省长江某", "sheng zhang jiang mou")]
    [InlineData("项目的规模具有", "xiang mu de gui mo ju you")]
    [InlineData("青海参展", "qing hai can zhan")]
    public void A_word_is_not_seen_where_another_word_stands(string text, string expected) =>
        Assert.Equal(expected, Letters(Pinyin.Shared.Syllables(text)));

    [Theory]
    [InlineData("单田芳", "shan tian fang")]
    [InlineData("曾国藩", "zeng guo fan")]
    [InlineData("解缙", "xie jin")]
    [InlineData("仇英", "qiu ying")]
    [InlineData("查良镛", "zha liang yong")]
    [InlineData("尉迟恭", "yu chi gong")]
    [InlineData("万俟卨", "mo qi xie")]
    [InlineData("长孙无忌", "zhang sun wu ji")]
    [InlineData("区大相", "ou da xiang")]
    [InlineData("查干巴特尔", "cha gan ba te er")]
    [InlineData("曾", "ceng")]
    public void A_surname_has_its_own_reading_before_a_given_name(string name, string expected) =>
        Assert.Equal(expected, Letters(Pinyin.Shared.SyllablesOfName(name)));

    [Fact]
    public void Every_rune_of_a_text_has_its_place_in_the_list()
    {
        var syllables = Pinyin.Shared.Syllables("a重庆😀\uD800");

        Assert.Equal([new Rune('a'), new Rune('重'), new Rune('庆'), new Rune(0x1F600), Rune.ReplacementChar], syllables.Select(s => s.Character));
        Assert.Equal([null, "chong", "qing", null, null], syllables.Select(s => s.Letters));
        Assert.Equal([0, 2, 4, 0, 0], syllables.Select(s => s.Tone));
    }

    [Theory]
    [InlineData("pinyin-phrases.txt")]
    [InlineData("pinyin-surnames.txt")]
    public void Every_listed_word_has_a_syllable_for_each_character_and_stands_once(string list)
    {
        var words = TextTable.Read(list).ToList();

        Assert.All(words, word => Assert.Equal(word.First.Length, word.Second.Count(char.IsAsciiDigit)));
        Assert.All(words, word => Assert.Matches("^([a-z]+[1-5])+$", word.Second));
        Assert.Distinct(words.Select(word => word.First));
    }

    private static string Letters(IEnumerable<PinyinSyllable> syllables) =>
        string.Join(' ', syllables.Select(syllable => syllable.Letters));
}
