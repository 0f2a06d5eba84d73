using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Furrow.Metadata;

namespace Furrow.Tests.Metadata;

public sealed class OpenSearchWriterTests
{
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    private static readonly SearchDescription Search = new()
    {
        Name = "犁痕",
        Description = "在犁痕中搜索",
        LanguageTag = "zh-Hans",
        SearchUrl = "https://host/repo/zh/search/",
        SelfUrl = "https://host/repo/zh/opensearch.xml",
        Icon = new SearchIcon("https://host/repo/assets/icon.png", 192, "image/png"),
    };

    [Fact]
    public void A_description_says_what_is_searched_and_how()
    {
        var description = Parse(Search);

        Assert.Equal("犁痕", Text(description, "ShortName"));
        Assert.Equal("在犁痕中搜索", Text(description, "Description"));
        Assert.Equal("zh-Hans", Text(description, "Language"));
        Assert.Equal("UTF-8", Text(description, "InputEncoding"));
        Assert.Equal(
            ["text/html  https://host/repo/zh/search/?q={searchTerms}",
             "application/opensearchdescription+xml self https://host/repo/zh/opensearch.xml"],
            description.Elements(OpenSearch + "Url").Select(u => $"{u.Attribute("type")!.Value} {u.Attribute("rel")?.Value} {u.Attribute("template")!.Value}"));
        Assert.Equal("192 192 image/png https://host/repo/assets/icon.png", description.Elements(OpenSearch + "Image")
            .Select(i => $"{i.Attribute("width")!.Value} {i.Attribute("height")!.Value} {i.Attribute("type")!.Value} {i.Value}").Single());
    }

    [Theory]
    [InlineData("Furrow", "Furrow", null)]
    [InlineData("The Furrow Archive of Qinghai", "The Furrow", "The Furrow Archive of Qinghai")]
    [InlineData("The Furrow Papers of Qinghai", "The Furrow", "The Furrow Papers of Qinghai")]
    [InlineData("Archiveofqinghainewspapers", "Archiveofqinghai", "Archiveofqinghainewspapers")]
    [InlineData("青海省农牧区春耕生产报道双语数字档案馆", "青海省农牧区春耕生产报道双语数字", "青海省农牧区春耕生产报道双语数字档案馆")]
    public void A_name_is_cut_to_what_the_standard_allows_after_a_word(string name, string shortName, string? longName)
    {
        var description = Parse(Search with { Name = name });

        Assert.Equal(shortName, Text(description, "ShortName"));
        Assert.Equal(longName, description.Element(OpenSearch + "LongName")?.Value);
    }

    [Fact]
    public void A_character_of_two_halves_is_not_cut_in_two()
    {
        var description = Parse(Search with { Name = string.Concat(Enumerable.Repeat("𠮷", 20)) });

        Assert.Equal(16, new StringInfo(Text(description, "ShortName")).LengthInTextElements);
    }

    [Fact]
    public void What_XML_cannot_hold_is_left_out_and_what_means_something_in_it_is_escaped()
    {
        var description = Parse(Search with { Name = "A\0 & <b>", Icon = null });

        Assert.Equal("A & <b>", Text(description, "ShortName"));
        Assert.Null(description.Element(OpenSearch + "Image"));
    }

    private static XElement Parse(SearchDescription search) =>
        XDocument.Parse(Encoding.UTF8.GetString(OpenSearchWriter.Write(search))).Root!;

    private static string Text(XElement parent, string name) => parent.Elements(OpenSearch + name).Single().Value;
}
