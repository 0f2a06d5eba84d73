namespace Furrow.Tests.Text.Quantities;

public class EnglishQuantityTests
{
    [Theory]
    [InlineData("38 billion yuan", "38000000000 [38 billion]")]
    [InlineData("1.69 billion", "1690000000 [1.69 billion]")]
    [InlineData("38bn", "38000000000 [38bn]")]
    [InlineData("$10M", "10/10000000 [10]")]
    [InlineData("1,520 households", "1520 [1,520]")]
    [InlineData("22 000 000 users", "22000000 [22 000 000]")]
    [InlineData("600,000-tonne upgrade", "600000 [600,000]")]
    [InlineData("twelve", "12 [twelve]")]
    [InlineData("twenty-five", "25 [twenty-five]")]
    [InlineData("one hundred and twenty", "120 [one hundred and twenty]")]
    [InlineData("two and three", "~2 [two]; ~3 [three]")]
    [InlineData("thirty-five hundred", "3500 [thirty-five hundred]")]
    [InlineData("two hundred thousand", "200000 [two hundred thousand]")]
    [InlineData("Three million", "3000000 [Three million]")]
    [InlineData("a good thousand", "~1000 [thousand]")]
    [InlineData("a hundred", "~100 [a hundred]")]
    [InlineData("3 to 5 million", "3/3000000 [3]; 5000000 [5 million]")]
    [InlineData("the 20th Congress", "20 [20]")]
    [InlineData("the twentieth and the twenty-first", "20 [twentieth]; 21 [twenty-first]")]
    [InlineData("half a dozen", "~0.5 [half]; ~12 [dozen]; ~6 [half a dozen]")]
    [InlineData("over half a million sites", "~0.5 [half]; ~500000 [half a million]; ~1000000 [a million]")]
    [InlineData("three decades", "~3 [three]; ~10 [decades]; ~30 [three decades]")]
    [InlineData("two and a half", "~2 [two]; ~0.5 [half]; ~2.5 [two and a half]")]
    [InlineData("raised 3.5 Millions", "3500000 [3.5 Millions]")]
    [InlineData("millions of people", "~1000000 [millions]")]
    [InlineData("a density of .59", "0.59 [59]")]
    [InlineData("Part II", "~2 [II]")]
    [InlineData("1K lines", "1/1000 [1]")]
    [InlineData("1990s", "1990/90 [1990]")]
    [InlineData("in his 30s", "30/1930 [30]")]
    public void Numbers_are_read_in_figures_and_words(string text, string expected) => Assert.Equal(expected, QuantityText.Of("en", text));

    [Theory]
    [InlineData("7%", "7% [7%]")]
    [InlineData("7 per cent", "7% [7]")]
    [InlineData("12 percentage points", "12% [12]")]
    [InlineData("twenty percent", "20% [twenty]")]
    [InlineData("5–10%", "5% [5]; 10% [10%]")]
    [InlineData("contracted in 2022 to 80%", "2022 [2022]; 80% [80%]")]
    public void Parts_of_a_hundred_are_read(string text, string expected) => Assert.Equal(expected, QuantityText.Of("en", text));

    [Theory]
    [InlineData("14 February 2023", "m2 d14 [14 February]; 2023 [2023]")]
    [InlineData("February 14, 2023", "m2 d14 [February 14]; 2023 [2023]")]
    [InlineData("Feb. 14th", "m2 d14 [Feb. 14]")]
    [InlineData("14th of February", "m2 d14 [14th of February]")]
    [InlineData("14–16 February", "14 [14]; m2 d16 [16 February]")]
    [InlineData("August 2005", "~m8 [August]; 2005 [2005]")]
    [InlineData("it may march on", "")]
    [InlineData("last year", "~y-1 [year]")]
    [InlineData("2023-02-16", "2023 [2023]; m2 d16 [02-16]")]
    public void Dates_are_read(string text, string expected) => Assert.Equal(expected, QuantityText.Of("en", text));

    [Theory]
    [InlineData("once, both, first, one of them, ten times, the first quarter")]
    [InlineData("COVID-19, C919, 5G, 3.2.1, 8:30, 3 p.m., [5], https://a.example/x2")]
    public void Small_words_and_names_are_no_figures(string text) =>
        Assert.DoesNotContain(Furrow.Text.Quantities.QuantityReader.For("en").Read(text), q => q.IsFigure);

    [Theory]
    [InlineData("de", "38 Milliarden Yuan, 7 %", "38 [38]; 7% [7]")]
    [InlineData("ja", "3万5千人", "35000 [3万5千]")]
    public void Other_languages_are_read_as_far_as_they_are_known(string tag, string text, string expected) =>
        Assert.Equal(expected, QuantityText.Of(tag, text));
}
