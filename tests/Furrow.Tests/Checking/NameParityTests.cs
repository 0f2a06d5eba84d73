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
        Check("在格尔木。\n\n又在格尔木。", "In the city.\n\nAgain in the city."));

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

    [Theory]
    [InlineData("Then Li Jian Guo spoke.", "Li Jian Guo")]
    [InlineData("Then Lee Jianguo spoke.", "Lee Jianguo")]
    [InlineData("Then Jianguo Li spoke.", "Jianguo Li")]
    [InlineData("Then Li Chien-kuo’s turn came.", "Li Chien-kuo")]
    [InlineData("Then LI JIAN-GUO spoke.", "LI JIAN-GUO")]
    [InlineData("Then Li Jiangou spoke.", "Li Jiangou")]
    public void A_name_of_the_vocabularies_is_looked_for_though_the_front_matter_has_it_not(string english, string found) => Assert.Equal(
        [$"{En}:8:6: warning FUR0713: `{found}` is probably 李建国, which the vocabulary calls `Li Jianguo`; write the name alike, or change it in content/vocabulary/people.yml. (see {Zh}:9:2)"],
        Check("后李建国发言。", english));

    [Fact]
    public void A_place_by_the_sound_of_its_Chinese_name_is_the_place() => Assert.Equal(
        [$"{En}:8:4: warning FUR0713: `Ge’ermu` is probably 格尔木, which the vocabulary calls `Golmud`; write the name alike, or change it in content/vocabulary/places.yml. (see {Zh}:9:2)"],
        Check("在格尔木。", "In Ge’ermu."));

    [Theory]
    [InlineData("李建国发言。", "Li Jianguo spoke, after LI JIANGUO was called.")]
    [InlineData("李建国发言。", "The director spoke.")]
    [InlineData("李建国发言。", "The director, Mr Li, spoke.")]
    [InlineData("建国以来。", "Li Jian Guo spoke.")]
    [InlineData("李建国和李建果。", "Li Jianguo and Li Jian Guo.")]
    [InlineData("春耕开始了。", "Spring Plough started.")]
    [InlineData("李力发言。", "Li Li spoke.")]
    [InlineData("德国政府。", "The German government.")]
    [InlineData("法国人。", "The French.")]
    public void What_may_be_another_is_left_in_peace(string chinese, string english) => Assert.Empty(Check(chinese, english));

    [Fact]
    public void Of_several_spellings_the_first_is_shown_and_the_longest_there() => Assert.Equal(
        [$"{En}:8:7: warning FUR0713: `Jian-Guo Li` is probably 李建国, which the vocabulary calls `Li Jianguo`; write the name alike, or change it in content/vocabulary/people.yml. (see {Zh}:9:1)"],
        Check("李建国发言。", "There Jian-Guo Li spoke; Lee Jianguo and Li Jian Guo did, and Li Jiangou."));

    [Fact]
    public void Of_several_misspellings_the_first_is_shown_be_it_the_longer() => Assert.Equal(
        [$"{En}:8:7: warning FUR0713: `Li Jianguoo` is probably 李建国, which the vocabulary calls `Li Jianguo`; write the name alike, or change it in content/vocabulary/people.yml. (see {Zh}:9:1)"],
        Check("李建国发言。", "There Li Jianguoo spoke, and Li Jiango."));

    [Fact]
    public void A_family_name_as_it_is_written_abroad_is_the_name() => Assert.Equal(
        [$"{En}:8:1: warning FUR0713: `Tsui Li` is probably 徐莉, which the vocabulary calls `Xu Li`; write the name alike, or change it in content/vocabulary/people.yml. (see {Zh}:9:1)"],
        Check("徐莉发言。", "Tsui Li spoke, not Hsui Li."));

    [Fact]
    public void A_word_of_a_tag_may_be_a_misspelling() => Assert.Equal(
        [$"{En}:8:1: warning FUR0713: `Copper` is probably 库珀, which the vocabulary calls `Cooper`; write the name alike, or change it in content/vocabulary/people.yml. (see {Zh}:9:1)"],
        Check("库珀谈铜矿。", "Copper spoke of copper."));

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
        li-jianguo: { zh: 李建国, en: Li Jianguo }
        li-li: { zh: 李莉, en: Lily Li }
        xu-li: { zh: 徐莉, en: Xu Li }
        cooper: { zh: 库珀, en: Cooper }
        -- content/vocabulary/tags.yml --
        spring-ploughing: { zh: 春耕, en: Spring ploughing }
        copper: { zh: 铜矿, en: Copper }
        -- content/vocabulary/places.yml --
        golmud: { zh: 格尔木, en: Golmud }
        germany: { zh: 德国, en: Germany }
        france: { zh: 法国, en: France }
        qumalai: { zh: 曲麻莱县, en: Qumalai County (Qumarlêb) }
        """);
}
