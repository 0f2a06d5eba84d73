namespace Furrow.Tests.Checking;

public class NameParityTests
{
    private const string Zh = "content/2023/a/index.zh.md";
    private const string En = "content/2023/a/index.en.md";

    [Fact]
    public void A_name_spelled_otherwise_is_reported_with_the_vocabularys() => Assert.Equal(
        [$"{En}:10:6: warning FUR0713: `Yang Zhon` is probably 杨忠, which the vocabulary calls `Yang Zhong`; write the name alike, or change it in content/vocabulary/people.yml. (see {Zh}:11:1)"],
        Check("杨忠来了。\n\n杨忠走了。", "Yang Zhong came.\n\nThen Yang Zhon went."));

    [Fact]
    public void A_name_that_the_translation_never_uses_is_reported_once() => Assert.Equal(
        [$"{En}:8:1: warning FUR0713: The original names 格尔木 here, and the translation never says `Golmud`, as the vocabulary does; use that name, or change it in content/vocabulary/places.yml. (see {Zh}:9:2)"],
        Check("在格尔木。\n\n又在格尔木。", "In Ge’ermu.\n\nAgain in Ge’ermu."));

    [Theory]
    [InlineData("杨忠说。\n\n杨忠又说。", "Yang Zhong’s words.\n\nYang spoke again, as YANG does.")]
    [InlineData("杨 忠说。", "Yang Zhong said so.")]
    [InlineData("杨忠说。\n\n杨忠又说。", "Yang Zhong said so.\n\nHe said so again.")]
    [InlineData("杨忠和张三。", "Yang Zhong and Yang Zhang.")]
    [InlineData("在格尔木。", "In the city of Golmud.")]
    [InlineData("在曲麻莱县。", "In Qumarlêb County.")]
    [InlineData("在曲麻莱县。", "In Qumalai.")]
    [InlineData("没有人。", "Nobody, not Yang Zhon.")]
    public void A_name_may_be_short_or_another_that_the_vocabulary_has(string chinese, string english) =>
        Assert.Empty(Check(chinese, english));

    private static IReadOnlyList<string> Check(string chinese, string english) => TranslatedSite.Check($$"""
        -- content/2023/a/index.zh.md --
        ---
        title: 春耕
        date: 2023-02-16
        people: [yang-zhong]
        places:
          - golmud
          - qumalai
        ---
        {{chinese}}
        -- content/2023/a/index.en.md --
        ---
        title: Spring ploughing
        translation:
          kind: human
        rights: none

        ---
        {{english}}
        -- content/vocabulary/people.yml --
        yang-zhong: { zh: 杨忠, en: Yang Zhong }
        -- content/vocabulary/places.yml --
        golmud: { zh: 格尔木, en: Golmud }
        qumalai: { zh: 曲麻莱县, en: Qumalai County (Qumarlêb) }
        """);
}
