using Furrow.Text;

namespace Furrow.Tests.Text;

public class QuestionSentenceTests
{
    [Theory]
    [InlineData("党的二十大指出，要推进工业化。结合我省实际，今年有什么目标？具体怎样做？", "结合我省实际，今年有什么目标？")]
    [InlineData("请介绍一下。", "请介绍一下。")]
    [InlineData("Growth was 7.5%. What comes next? And then?", "What comes next?")]
    [InlineData("What of the U.S. market?", "What of the U.S. market?")]
    [InlineData("好！还有呢？", "还有呢？")]
    [InlineData("？", "？")]
    [InlineData("", "")]
    public void What_a_question_asks_is_its_first_sentence_with_a_question_mark(string text, string sentence) =>
        Assert.Equal(sentence, QuestionSentence.In(text));
}
