namespace Furrow.Tests.Checking;

/// <summary>Marks of Markdown that mark nothing, and texts that only look as if they had some.</summary>
public class RawMarkdownTests
{
    [Theory]
    [InlineData("春来了。**农民下地。", "5:5: warning FUR0742: `**` begins bold type that nothing ends, so readers see it; write `**` behind the last bold character too, or `\\*\\*` if it is to be seen.")]
    [InlineData("甲。\n乙。** 农民**下地。", "6:3: warning FUR0742: Behind `**` stands a space, so it begins no bold type and readers see it; remove the space, or write `\\*\\*` if it is to be seen.")]
    [InlineData("请看[春雪](../snow/index.zh.md。", "5:3: warning FUR0742: The address of `[春雪]` has no `)` at its end, or a space in it, so this is no link and readers see it; write `[…](address)`.")]
    [InlineData("请看[春雪](spring snow.pdf)。", "5:3: warning FUR0742: The address of `[春雪]` has no `)` at its end, or a space in it, so this is no link and readers see it; write `[…](address)`.")]
    [InlineData("请看[春雪]（https://example.org/）。", "5:3: warning FUR0742: The address of `[春雪]` stands in full-width brackets, so this is no link and readers see it; write `[…](address)`.")]
    [InlineData("**He said: “x”**then", "5:15: warning FUR0742: Behind `**` a space is missing: between a punctuation mark and a letter it ends no bold type, so readers see it; put a space behind it, or write it before the punctuation mark.")]
    [InlineData("#Spring ploughing\n\n正文。", "5:1: warning FUR0742: Behind `#` a space is missing, so this is no heading and readers see the mark; write `# …`, or `\\#` if it is to be seen.")]
    [InlineData("正文。\n###开犁", "6:1: warning FUR0742: Behind `###` a space is missing, so this is no heading and readers see the mark; write `### …`, or `\\###` if it is to be seen.")]
    [InlineData("＃＃开犁", "5:1: warning FUR0742: `＃＃` is full-width, so this is no heading and readers see the mark; write `## …`, with a space.")]
    public void Marks_that_readers_see(string text, string found) => Assert.Equal([found], Found(text));

    [Theory]
    [InlineData("**春天**到了，*农民*下地，[春雪](https://example.org/)。")]
    [InlineData("“春天”**“到了”**，**“春天”**到了。")]
    [InlineData("2**3 与 5 * 3 ** 2 都是算式，张**说 138****1234 是他的电话，王**、李**也在。")]
    [InlineData("`**甲` 与 `[甲](乙` 与 `#甲` 是代码。\n\n    ##甲\n\n```\n**甲\n##乙\n```")]
    [InlineData("\\**甲，&#42;&#42;乙，\\[甲](乙，\\##丙。")]
    [InlineData("\\##甲")]
    [InlineData("#1 机组投产。\n\n#春耕# 开始了。\n\n#春耕 开始了。\n\n#春耕\n\n#harvest")]
    [InlineData("他说[笑]（停了一下）。")]
    public void Texts_that_are_right(string text) => Assert.Empty(Found(text));

    private static IEnumerable<string> Found(string text) => CheckedArticle.OfChinese(text).Where(line => line.Contains("FUR0742", StringComparison.Ordinal));
}
