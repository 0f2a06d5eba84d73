using System.Security.Cryptography;
using System.Text;
using Furrow.Content;
using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Tests.Content;

public class OriginalHashTests
{
    private const string Front = """
        kicker: 行进青海
        title: 春耕
        deck: 第一犁
        summary: 二月河开。
        date: 2023-02
        tags: [a]
        photos: [{id: x, src: x.jpg, caption: 犁, alt: 一张犁}]
        """;

    private const string Body = "\n二月河开。\n\n三月春暖。\n";

    [Fact]
    public void The_hash_is_as_it_is_specified()
    {
        var texts = "kicker\0行进青海\0title\0春耕\0deck\0第一犁\0summary\0二月河开。\0photos.x.caption\0犁\0photos.x.alt\0一张犁\0body\0二月河开。\n\n三月春暖。\0";

        Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(texts)))[..16], Hash(Front, Body));
        Assert.Equal("sha256:2eb52bb533be929d", Hash(Front, Body));
    }

    [Theory]
    [InlineData("kicker: 行进青海", "kicker: 行进")]
    [InlineData("title: 春耕", "title: 秋收")]
    [InlineData("deck: 第一犁", "deck: 第二犁")]
    [InlineData("summary: 二月河开。", "summary: 三月春暖。")]
    [InlineData("caption: 犁", "caption: 牛")]
    [InlineData("alt: 一张犁", "alt: 两张犁")]
    [InlineData("deck: 第一犁\n", "")]
    public void Another_text_is_another_hash(string text, string other) =>
        Assert.NotEqual(Hash(Front, Body), Hash(Front.Replace(text, other, StringComparison.Ordinal), Body));

    [Theory]
    [InlineData("date: 2023-02", "date: 2023-03")]
    [InlineData("tags: [a]", "tags: [a, b]")]
    [InlineData("src: x.jpg", "src: y.jpg")]
    public void What_no_translator_translates_does_not_count(string text, string other) =>
        Assert.Equal(Hash(Front, Body), Hash(Front.Replace(text, other, StringComparison.Ordinal), Body));

    [Theory]
    [InlineData("二月河开。  \n\n三月春暖。")]
    [InlineData("\r\n二月河开。\r\n\r\n三月春暖。\r\n\r\n")]
    public void White_space_that_nobody_sees_does_not_count(string body) => Assert.Equal(Hash(Front, Body), Hash(Front, body));

    [Fact]
    public void Another_word_in_the_body_is_another_hash() =>
        Assert.NotEqual(Hash(Front, Body), Hash(Front, Body.Replace("二月", "三月", StringComparison.Ordinal)));

    [Theory]
    [InlineData("sha256:0123456789abcdef", true)]
    [InlineData("SHA256:0123456789ABCDEF", true)]
    [InlineData("sha256:0123456789abcde", false)]
    [InlineData("sha256:0123456789abcdefg", false)]
    [InlineData("0123456789abcdef", false)]
    public void A_hash_is_known_by_its_form(string text, bool isOne) => Assert.Equal(isOne, OriginalHash.IsOne(text));

    private static string Hash(string frontMatter, string body)
    {
        var diagnostics = new DiagnosticBag();
        var read = FrontMatterReader.Read(YamlDocumentReader.ReadMapping(frontMatter.ReplaceLineEndings("\n"), "x.md", 1, diagnostics)!, "x.md", diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return OriginalHash.Of(read, body);
    }
}
