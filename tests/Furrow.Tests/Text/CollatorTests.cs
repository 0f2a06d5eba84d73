using FsCheck.Xunit;
using Furrow.Text;

namespace Furrow.Tests.Text;

public sealed class CollatorTests
{
    private static readonly Collator s_chinese = Collator.For("zh-Hans");
    private static readonly Collator s_english = Collator.For("en");

    [Fact]
    public void Tags_stand_in_the_order_of_their_pinyin() => AssertOrder(s_chinese, "生态保护", "盐湖产业", "招商引资");

    [Fact]
    public void People_stand_in_the_order_of_their_names() => AssertOrder(
        Collator.ForNames("zh-Hans"), "白玛拉毛", "才仁老桑", "程宁宁", "董世钰", "丰娟", "栾雨嘉", "南加多杰", "杨忠", "曾国藩");

    [Fact]
    public void Letters_come_before_tones_and_tones_before_strokes() =>
        AssertOrder(s_chinese, "路", "驴", "绿", "乱", "罗", "妈", "麻", "马", "玛", "骂", "埋");

    [Fact]
    public void The_same_character_stands_together_before_those_that_sound_like_it() =>
        AssertOrder(s_chinese, "青", "青白", "青海", "青藏", "清白", "清朝");

    [Fact]
    public void A_character_stands_where_its_word_is_read() =>
        AssertOrder(s_chinese, "虫草", "重庆", "崇高", "中国", "重大");

    [Fact]
    public void Punctuation_and_spaces_do_not_count_in_Chinese() =>
        AssertOrder(s_chinese, "《青白》", "青 藏", "“青”海", "青海，西藏", "清白");

    [Fact]
    public void Digits_come_first_then_letters_with_Chinese_among_them_then_all_else() =>
        AssertOrder(s_chinese, "9号", "10号", "２０２３年", "Apple", "阿里", "BBC", "八一", "Zoo", "中国", "あ", "한국");

    [Fact]
    public void English_does_not_mind_case_accents_and_punctuation() =>
        AssertOrder(s_english, "A rose", "“Chapter” 9", "chapter 10", "Émile", "emilia", "The plough", "Zürich");

    [Fact]
    public void A_shorter_word_comes_before_a_longer_one_that_begins_with_it() =>
        AssertOrder(s_english, "New York", "New-Zealand", "Newark", "newspaper");

    [Fact]
    public void Letters_that_do_not_come_apart_stand_where_catalogues_put_them() =>
        AssertOrder(s_english, "Adam", "Ærø", "Afar", "Łódź", "Lodzer", "Straße", "Strasser");

    [Theory]
    [InlineData("重庆", "C")]
    [InlineData("长江", "C")]
    [InlineData("盐湖", "Y")]
    [InlineData("《青海日报》", "Q")]
    [InlineData("élan", "E")]
    [InlineData("ＧＤＰ增长", "G")]
    [InlineData("2023年", "0–9")]
    [InlineData("あ", "#")]
    [InlineData("……", "#")]
    [InlineData("", "#")]
    public void A_text_is_found_under_its_initial(string text, string initial) =>
        Assert.Equal(initial, s_chinese.Initial(text));

    [Fact]
    public void Surnames_have_their_own_initial() =>
        Assert.Equal(("S", "D"), (Collator.ForNames("zh").Initial("单田芳"), s_chinese.Initial("单田芳")));

    [Fact]
    public void Chinese_in_a_list_of_another_language_comes_after_the_letters() =>
        Assert.Equal("#", s_english.Initial("重庆"));

    [Property]
    public void Different_texts_have_different_keys(string? a, string? b) =>
        Assert.Equal(string.Equals(a ?? "", b ?? "", StringComparison.Ordinal), s_chinese.SortKey(a ?? "") == s_chinese.SortKey(b ?? ""));

    [Property]
    public void Texts_in_the_order_of_their_keys_have_their_headings_together(string?[] noise)
    {
        string[] texts = [.. noise.Select(text => text ?? ""), "重庆", "长江", "9号", "10号", "Apple", "《青》", "……", "あ", "𠀀"];
        foreach (var collator in new[] { s_chinese, s_english })
        {
            var headings = texts.OrderBy(collator.SortKey, StringComparer.Ordinal).Select(collator.Initial).ToList();

            Assert.Equal(headings.OrderBy(Rank), headings);
        }
    }

    [Property]
    public void A_text_comes_before_one_that_goes_on_in_Chinese(string? text) =>
        Assert.True(string.CompareOrdinal(s_chinese.SortKey($"青{text}。"), s_chinese.SortKey($"青{text}。阿")) < 0);

    private static int Rank(string heading) => heading switch { "0–9" => 0, "#" => 100, _ => heading[0] };

    private static void AssertOrder(Collator collator, params string[] expected) =>
        Assert.Equal(expected, expected.Reverse().OrderBy(collator.SortKey, StringComparer.Ordinal));
}
