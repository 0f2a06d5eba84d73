using Furrow.Serving;

namespace Furrow.Tests.Serving;

/// <summary>Links that open a file at a line.</summary>
public sealed class EditorLinkTests
{
    [Theory]
    [InlineData("vscode", "/site/content/a/index.zh.md", "vscode://file/site/content/a/index.zh.md:3:14")]
    [InlineData("vscode", "/my site/#1/春耕.md", "vscode://file/my%20site/%231/%E6%98%A5%E8%80%95.md:3:14")]
    [InlineData("vscode", @"C:\site\a.md", "vscode://file/C:/site/a.md:3:14")]
    [InlineData("idea", "/site/a.md", "idea://open?file=/site/a.md&line=3&column=14")]
    [InlineData("my://{path}?l={line}", "/site/a.md", "my:///site/a.md?l=3")]
    public void A_link_names_the_file_and_the_place(string editor, string path, string link) =>
        Assert.Equal(link, EditorLink.Parse(editor)!.To(path, 3, 14));

    [Theory]
    [InlineData("notepad")]
    [InlineData("my://open")]
    [InlineData("{path}")]
    [InlineData("")]
    public void What_is_no_editor_and_no_pattern_has_none(string editor) => Assert.Null(EditorLink.Parse(editor));
}
