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
    [InlineData("http://localhost:63342/api/file{path}:{line}", "/site/a.md", "http://localhost:63342/api/file/site/a.md:3")]
    public void A_link_names_the_file_and_the_place(string editor, string path, string link) =>
        Assert.Equal(link, EditorLink.Parse(editor)!.To(path, 3, 14));

    [Theory]
    [InlineData("notepad")]
    [InlineData("my://open")]
    [InlineData("{path}")]
    [InlineData("")]
    [InlineData("javascript:alert('{path}')")]
    [InlineData("JavaScript://%0aalert('{path}')")]
    [InlineData("data:text/html,{path}")]
    [InlineData("file://{path}")]
    [InlineData(" my://{path}")]
    [InlineData("https://example.org{path}")]
    [InlineData("//example.org{path}")]
    public void What_is_no_editor_and_no_pattern_of_links_that_open_one_has_none(string editor) => Assert.Null(EditorLink.Parse(editor));
}
