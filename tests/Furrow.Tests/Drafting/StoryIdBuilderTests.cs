using Furrow.Drafting;

namespace Furrow.Tests.Drafting;

public class StoryIdBuilderTests
{
    [Theory]
    [InlineData("Seize opportunities, add strength and speed", "seize-opportunities-add-strength-speed")]
    [InlineData("The First Furrow of Spring", "first-furrow-spring")]
    [InlineData("The Farmer’s Café", "farmers-cafe")]
    [InlineData("春耕第一犁", "chun-geng-di-yi-li")]
    [InlineData("推进工业经济高质量发展", "tui-jin-gong-ye-jing-ji")]
    [InlineData("2023年“开门红”", "2023-nian-kai-men-hong")]
    [InlineData("ＡＢＣ", "abc")]
    [InlineData("To be of it", "be")]
    [InlineData("——！", "story")]
    [InlineData("", "story")]
    public void An_id_is_made_of_the_words_or_the_pinyin_of_a_title(string title, string id) =>
        Assert.Equal(id, new StoryIdBuilder([]).Propose(title));

    [Theory]
    [InlineData("李建国", "li-jianguo")]
    [InlineData("单小明", "shan-xiaoming")]
    [InlineData("欧阳修", "ouyang-xiu")]
    [InlineData("南加多杰", "nanjia-duojie")]
    [InlineData("Li Jianguo", "li-jianguo")]
    public void The_id_of_a_name_is_as_the_name_is_written_in_Latin_letters(string name, string id) =>
        Assert.Equal(id, new StoryIdBuilder([]).ProposeForName(name));

    [Fact]
    public void An_id_that_is_taken_gets_a_number()
    {
        var ids = new StoryIdBuilder(["First-Furrow"]);

        Assert.Equal("first-furrow-2", ids.Propose("First furrow"));
        Assert.Equal("first-furrow-3", ids.Propose("First furrow"));
    }

    [Fact]
    public void A_word_without_end_is_cut() =>
        Assert.Equal(new string('a', 48), new StoryIdBuilder([]).Propose(new string('a', 1000)));
}
