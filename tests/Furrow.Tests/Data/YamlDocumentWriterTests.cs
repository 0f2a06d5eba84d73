using FsCheck.Xunit;
using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Tests.Data;

public class YamlDocumentWriterTests
{
    [Theory]
    [InlineData("春耕")]
    [InlineData("2023")]
    [InlineData("true")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("- item")]
    [InlineData("key: value")]
    [InlineData("# no comment")]
    [InlineData("“quoted” and \"quoted\"")]
    [InlineData("two\nlines\n")]
    [InlineData("  spaces  ")]
    [InlineData("a\\b")]
    [InlineData("---")]
    [InlineData("? what")]
    [InlineData("@at")]
    [InlineData("\u2028separator")]
    [InlineData("𠮷野家")]
    [InlineData("\\U00020BB7")]
    [InlineData("\\\\U00020BB7: 𠮷")]
    public void A_text_is_read_as_it_was_written(string text) => Assert.Equal(text, ReadBack(text));

    [Property]
    public void Any_text_that_a_page_may_hold_is_read_as_it_was_written(string? text)
    {
        var allowed = new string([.. (text ?? "").Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c < '\uFFFE' && c != '\uFEFF')]);

        Assert.Equal(allowed, ReadBack(allowed));
    }

    [Fact]
    public void A_long_text_stays_on_one_line()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 500));

        Assert.Equal($"key: {text}\n", YamlDocumentWriter.Write(Mapping(text)));
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_are_written_as_they_are() =>
        Assert.Equal("key: \"𠮷野家：\\\\U\"\n", YamlDocumentWriter.Write(Mapping("𠮷野家：\\U")));

    private static DataMapping Mapping(string text) =>
        new(default, [new DataEntry("key", default, new DataScalar(default, text, ScalarKind.Text))]);

    private static string ReadBack(string text)
    {
        var diagnostics = new DiagnosticBag();
        var mapping = YamlDocumentReader.ReadMapping(YamlDocumentWriter.Write(Mapping(text)), "test.yml", 0, diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        var scalar = Assert.IsType<DataScalar>(Assert.Single(mapping!.Entries).Value);
        Assert.Equal(ScalarKind.Text, scalar.Kind);
        return scalar.Text;
    }
}
