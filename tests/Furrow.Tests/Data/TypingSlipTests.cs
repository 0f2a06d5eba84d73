using System.Text;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Data;

/// <summary>YAML and JSON as somebody types them who knows neither: each slip at its own place, in words that say what to type.</summary>
public class TypingSlipTests
{
    [Theory]
    [InlineData("title：春雪\ndate: 2024", "1:6 This is a full-width colon, `：`, and YAML does not take it for one: write `title: …`, with `:` and a space.")]
    [InlineData("title: 春雪\ndate：2024\ndeck: |\n  note：the text's own", "2:5 This is a full-width colon, `：`, and YAML does not take it for one: write `date: …`, with `:` and a space.")]
    [InlineData("title: 春雪\ndate:2024\nkicker: 副刊", "2:5 After the colon of `date` a space is missing: write `date: …`.")]
    [InlineData("title: Ploughing: a story", "1:17 A text with a colon and a space in it needs quotation marks: write `title: \"Ploughing: a story\"`.")]
    [InlineData("title: “春雪: 记”", "1:11 A text with a colon and a space in it needs quotation marks: write `title: \"春雪: 记\"`.")]
    [InlineData("title: \"春雪\" 二", "1:13 The value of `title` ends before this place; if all of the line is one text, it needs quotation marks: write `title: '\"春雪\" 二'`.")]
    [InlineData("title: @春雪", "1:8 A text that begins with `@` needs quotation marks: write `title: \"@春雪\"`.")]
    [InlineData("title: 春雪\n  date: 2024", "2:3 `date` is indented deeper than the line before, which has its value already: begin both in the same column.")]
    [InlineData("title: 春雪\ndate: 2024\nissue:\n\tnumber: 5", "4:1 This line is indented with a tab, which YAML does not allow: use two spaces.")]
    [InlineData("photos:\n  - id: a\n  \t  alt: b", "3:3 This line is indented with a tab, which YAML does not allow: use two spaces.")]
    [InlineData("title: \"春雪\ndate: 2024", "1:8 The quotation mark that opens here is not closed; put the same mark at the text's end.")]
    [InlineData("tags: [a, b\ndate: 2024", "1:7 The `[` that opens here is not closed; put a `]` at its end.")]
    [InlineData("tags: [a,\n  b]\ndeck", "3:1 This YAML does not parse: While parsing a block mapping, did not find expected key. Check quotes, colons and indents on this line and the one before.")]
    [InlineData("tags: [\"a [b\", c]\ndeck", "2:1 This YAML does not parse: While parsing a block mapping, did not find expected key. Check quotes, colons and indents on this line and the one before.")]
    [InlineData("tags: [a, b\npeople: [c]", "1:7 The `[` that opens here is not closed; put a `]` at its end.")]
    [InlineData("tags:\n  - photo:abc\n  - mailto:abc@x.org\ntitle: \"春雪", "4:8 The quotation mark that opens here is not closed; put the same mark at the text's end.")]
    [InlineData("deck: \"春雪\n  Note:this\"\ntitle: @春雪", "3:8 A text that begins with `@` needs quotation marks: write `title: \"@春雪\"`.")]
    [InlineData("deck: \"春雪\n  Note:this\"\ndate", "3:1 This YAML does not parse: While parsing a block mapping, did not find expected key. Check quotes, colons and indents on this line and the one before.")]
    [InlineData("title: 春雪\ndate:2024\ncolumn:a\nkicker: 副刊", "2:5 After the colon of `date` a space is missing: write `date: …`.")]
    [InlineData("tags: &t [a, b]", "1:7 This YAML does not parse: Anchors (&name) are not supported; write the value out. Check quotes, colons and indents on this line and the one before.")]
    [InlineData("tags: [&t a,\n  b]", "1:8 This YAML does not parse: Anchors (&name) are not supported; write the value out. Check quotes, colons and indents on this line and the one before.")]
    [InlineData("tags: *t", "1:7 This YAML does not parse: Aliases (*name) are not supported; write the value out. Check quotes, colons and indents on this line and the one before.")]
    [InlineData("title: *春雪* 记", "1:8 A text that begins with `*` needs quotation marks: write `title: \"*春雪* 记\"`.")]
    [InlineData("snow: { zh: 雪， en: Snow }", "1:14 This is a full-width comma, `，`, and YAML does not take it for one: type `,` and a space.")]
    [InlineData("issue:\n　number: 5", "2:1 This YAML does not parse: A full-width space stands here; indent with two ordinary spaces. Check quotes, colons and indents on this line and the one before.")]
    public void A_slip_in_YAML(string yaml, string expected)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(YamlDocumentReader.ReadMapping(yaml + "\n", "a.yml", 0, diagnostics));

        Assert.Equal([expected], diagnostics.ToSortedList().Select(Shown));
    }

    [Fact]
    public void Every_full_width_colon_is_told_of_at_once()
    {
        var diagnostics = new DiagnosticBag();

        YamlDocumentReader.ReadMapping("title：春雪\ndate：2024\n", "a.yml", 1, diagnostics);

        Assert.Equal([(2, 6), (3, 5)], diagnostics.ToSortedList().Select(d => (d.Location!.Position!.Value.Line, d.Location.Position.Value.Column)));
    }

    [Theory]
    [InlineData("{ \"pageSize\"： 5 }", "1:13 This is a full-width `：`, and JSON does not take it for `:`: type it with the Latin keyboard.")]
    [InlineData("{ \"pageSize\": 5，\"feedSize\": 5 }", "1:16 This is a full-width `，`, and JSON does not take it for `,`: type it with the Latin keyboard.")]
    [InlineData("{ \"title\": “犁痕” }", "1:12 This is a full-width `“`, and JSON does not take it for `\"`: type it with the Latin keyboard.")]
    [InlineData("{ \"pageSize\": 5,\n}", "2:1 Before this `}` stands a comma with nothing after it; remove the comma.")]
    [InlineData("{ \"pageSize\": 5\n  \"feedSize\": 5 }", "2:3 A comma is missing before this.")]
    [InlineData("{ \"baseUrl\": \"https:\n}", "1:21 The text that begins on this line has no `\"` at its end.")]
    [InlineData("{ pageSize: 5 }", "1:3 A key stands in double quotation marks, as in `\"title\": …`.")]
    [InlineData("{ \"pageSize\": 5", "1:16 A `{`, `[` or `\"` is not closed before the file ends; put what is missing.")]
    [InlineData("{ \"editors\": True }", "1:14 Write `true` or `false`, in small letters and without quotation marks.")]
    [InlineData("{ \"editors\": FALSE }", "1:14 Write `true` or `false`, in small letters and without quotation marks.")]
    [InlineData("{ \"a\": The }", "1:8 This is not JSON: 'T' is an invalid start of a value. Check commas, quotes and brackets here and just before.")]
    [InlineData("{ [ }", "1:3 This is not JSON: '[' is an invalid start of a property name. Expected a '\"'. Check commas, quotes and brackets here and just before.")]
    [InlineData("{ \"a\": nul\n}", "1:11 This is not JSON: 'nul }' is an invalid JSON literal. Expected the literal 'null'. Check commas, quotes and brackets here and just before.")]
    public void A_slip_in_JSON(string json, string expected)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(JsonDocumentReader.ReadObject(Encoding.UTF8.GetBytes(json), "a.json", diagnostics));

        Assert.Equal([expected], diagnostics.ToSortedList().Select(Shown));
    }

    [Fact]
    public void Values_of_a_wrong_type_by_full_width_marks() => Assert.Equal(
        [
            "content/a/index.zh.md:3:7: error FUR0109: `“2024-03-05”` is not an EDTF date; write `2024-03-05`.",
            "content/a/index.zh.md:5:3: error FUR0107: `issue` must be a mapping (`key: value` lines), and this is a text. After `number`, type `:` and a space.",
        ],
        TestSite.Build("""
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: “2024-03-05”
            issue:
              number：5
            ---
            正文。
            """).Diagnostics);

    [Theory]
    [InlineData("[spring，oxen]", 8, "spring，oxen", "，")]
    [InlineData("[spring、oxen]", 8, "spring、oxen", "、")]
    [InlineData("［spring, oxen］", 7, "［spring, oxen］", "［")]
    public void Ids_that_full_width_marks_run_together(string tags, int column, string id, string mark) => Assert.Equal(
        [$"content/a/index.zh.md:4:{column}: warning FUR0204: `{id}` has no entry in content/vocabulary/tags.yml, so it is shown as it is. Describe it there in each language. YAML takes `{mark}` for a letter of it: write `[spring, oxen]`, with marks of the Latin keyboard."],
        TestSite.Build($"""
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2024
            tags: {tags}
            ---
            正文。
            """).Diagnostics);

    [Theory]
    [InlineData("tags: [Women’s rights]", 8, "Women’s rights", "tags", "")]
    [InlineData("people: [O’Brien]", 10, "O’Brien", "people", "")]
    [InlineData("tags: [‘spring’]", 8, "‘spring’", "tags", " YAML takes `‘` for a letter of it: write `[spring]`, with marks of the Latin keyboard.")]
    [InlineData("column: 「笔记」", 9, "「笔记」", "columns", " YAML takes `「` for a letter of it: write `笔记` alone.")]
    [InlineData("column: 春，秋", 9, "春，秋", "columns", "")]
    public void Ids_with_marks_of_their_own(string line, int column, string id, string vocabulary, string hint) => Assert.Equal(
        [$"content/a/index.zh.md:4:{column}: warning FUR0204: `{id}` has no entry in content/vocabulary/{vocabulary}.yml, so it is shown as it is. Describe it there in each language.{hint}"],
        TestSite.Build($"""
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2024
            {line}
            ---
            正文。
            """).Diagnostics);

    private static string Shown(Diagnostic diagnostic) => $"{diagnostic.Location!.Position!.Value.Line}:{diagnostic.Location.Position.Value.Column} {diagnostic.Message}";
}
