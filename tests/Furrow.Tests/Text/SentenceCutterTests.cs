using System.Globalization;
using FsCheck.Xunit;
using Furrow.Text;

namespace Furrow.Tests.Text;

public class SentenceCutterTests
{
    [Theory]
    [InlineData("春耕开始了。天气好。", 100, "春耕开始了。天气好。")]
    [InlineData("春耕开始了。天气好。", 18, "春耕开始了。")]
    [InlineData("他说：“春耕开始了。”天气好。", 27, "他说：“春耕开始了。”")]
    [InlineData("好！！真的？！是的，是的。", 14, "好！！真的？！")]
    [InlineData("等等……然后，再来一次。", 16, "等等……")]
    [InlineData("The field is 3.5 acres. It is wet.", 30, "The field is 3.5 acres.")]
    [InlineData("Mr. Li of the U.S. Army met No. 5. Then he left again.", 40, "Mr. Li of the U.S. Army met No. 5.")]
    [InlineData("She said \"go.\" Then she went home again.", 20, "She said \"go.\"")]
    [InlineData("She said no. Then she went.", 15, "She said no.")]
    [InlineData("www.example.org is down. Really.", 26, "www.example.org is down.")]
    public void Whole_sentences_are_kept_while_they_fit(string text, int units, string cut) =>
        Assert.Equal(cut, SentenceCutter.Cut(text, units));

    [Theory]
    [InlineData("春耕开始了以后，天气一直很好很好。", 22, "春耕开始了以后…")]
    [InlineData("春，天气一直很好很好很好。", 16, "春，天气一直很…")]
    [InlineData("ploughing begins early here", 17, "ploughing begins…")]
    [InlineData("ploughing begins early here", 16, "ploughing…")]
    [InlineData("用Markdown写作", 8, "用…")]
    [InlineData("他说“春耕开始了", 7, "他说…")]
    [InlineData("ploughing", 5, "…")]
    public void A_sentence_that_is_too_long_ends_at_a_clause_or_a_word(string text, int units, string cut) =>
        Assert.Equal(cut, SentenceCutter.Cut(text, units));

    [Fact]
    public void White_space_becomes_single_spaces() => Assert.Equal("a b c", SentenceCutter.Cut(" a\n b\t\u3000c ", 10));

    [Fact]
    public void Characters_of_several_code_points_stay_whole() =>
        Assert.Equal("👩‍🌾…", SentenceCutter.Cut("👩‍🌾👩‍🌾👩‍🌾", SentenceCutter.Width("👩‍🌾") + 1));

    [Property]
    public void A_cut_fits_and_is_the_texts_beginning(string? text, byte units)
    {
        text = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var cut = SentenceCutter.Cut(text, units + 1);

        Assert.True(SentenceCutter.Width(cut) <= units + 1);
        Assert.True(text.StartsWith(cut, StringComparison.Ordinal) || text.StartsWith(cut[..^1], StringComparison.Ordinal));
        var kept = cut == text ? cut : cut.TrimEnd('…');
        Assert.Contains(kept.Length, StringInfo.ParseCombiningCharacters(text).Append(text.Length).Append(kept.Length == 0 ? 0 : text.Length));
    }
}
