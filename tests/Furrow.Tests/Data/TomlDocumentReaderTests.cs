using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Tests.Data;

/// <summary>TOML as front matter and configs have it, with the place of each value.</summary>
public class TomlDocumentReaderTests
{
    [Fact]
    public void Values_tables_and_lists_of_tables_with_their_places()
    {
        var root = Read(""""
            a = "x\ty"
            b.c = 1_000
            "d e" = [1.5, true, 'z']
            when = 1979-05-27T07:32:00Z
            [t.u]
            v = { w = 2 }
            [[list]]
            n = 1
            [[list]]
            n = 2
            [t]
            x = """
            long"""
            """");

        Assert.Equal("a: x\ty @3:5; b: {c: 1_000 @4:7} @4:1; d e: [1.5 @5:10, true @5:15, z @5:21] @5:9; when: 1979-05-27T07:32:00Z @6:8; "
            + "t: {u: {v: {w: 2 @8:11} @8:5} @7:4; x: long @14:5} @7:2; list: [{n: 1 @10:5} @9:1, {n: 2 @12:5} @11:1] @9:3", Shown(root!));
    }

    [Theory]
    [InlineData("a = ", "5:")]
    [InlineData("a = 1\na = 2", "6:1")]
    [InlineData("[t]\nx = \"\n", "6:")]
    public void What_does_not_parse_is_an_error_at_its_place(string toml, string place)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(TomlDocumentReader.ReadMapping(toml, "a.md", 4, Rules.SourceSyntax, diagnostics));

        var found = Assert.Single(diagnostics.ToSortedList());
        Assert.StartsWith($"a.md:{place}", found.Location!.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("This TOML does not parse: ", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_without_end_are_an_error_and_no_fault()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(TomlDocumentReader.ReadMapping("a = " + new string('[', 100_000), "a.md", 0, Rules.SourceSyntax, diagnostics));

        Assert.Equal("a.md:1:37", Assert.Single(diagnostics.ToSortedList()).Location!.ToString());
    }

    private static DataMapping? Read(string toml)
    {
        var diagnostics = new DiagnosticBag();
        var root = TomlDocumentReader.ReadMapping(toml.ReplaceLineEndings("\n"), "a.md", 2, Rules.SourceSyntax, diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return root;
    }

    private static string Shown(DataMapping mapping) => string.Join("; ", mapping.Entries.Select(e => $"{e.Key}: {Shown(e.Value)}"));

    private static string Shown(DataNode node) => node switch
    {
        DataScalar scalar => scalar.Text,
        DataSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Shown))}]",
        DataMapping mapping => $"{{{Shown(mapping)}}}",
        _ => "",
    } + $" @{node.Position.Line}:{node.Position.Column}";
}
