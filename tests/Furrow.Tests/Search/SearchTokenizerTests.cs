using System.Text.Json;
using Furrow.Search;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Search;

/// <summary>The build's side of <c>tests/search/tokenizer-vectors.json</c>; the client's is <c>tests/search/tokenizer.test.mjs</c>.</summary>
public sealed class SearchTokenizerTests
{
    private static readonly JsonElement[] s_vectors = [.. JsonDocument.Parse(File.ReadAllBytes(Path.Join(RepositoryFiles.Root, "tests/search/tokenizer-vectors.json"))).RootElement.EnumerateArray()];

    public static TheoryData<string> Names => [.. s_vectors.Select(v => v.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_falls_into_the_units_that_the_vectors_say(string name)
    {
        var vector = Vector(name);
        var units = Read(vector, out _);

        var expected = vector.GetProperty("units").EnumerateArray()
            .Select(u => (u[0].GetString()!, u[1].GetInt32(), u[2].GetInt32(), u[3].GetInt32()));
        var actual = Enumerable.Range(0, units.Units.Length)
            .Select(i => (units.Text(i, i).ToString(), units.Units[i].Start, units.Units[i].End, units.Units[i].Position));
        Assert.Equal(expected, actual);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Units_give_the_terms_that_the_vectors_say(string name)
    {
        var vector = Vector(name);
        var units = Read(vector, out var text);
        List<(string Term, int? Position)> terms = [];
        TermReader.Read(text, units, (start, length, position) =>
            terms.Add((units.Folded.Slice(start, length).ToString(), position == TermReader.NoPosition ? null : position)));

        var expected = vector.GetProperty("terms").EnumerateArray()
            .Select(t => (t[0].GetString()!, t[1].ValueKind == JsonValueKind.Null ? (int?)null : t[1].GetInt32()));
        Assert.Equal(expected, terms.Distinct().OrderBy(t => t.Term, StringComparer.Ordinal).ThenBy(t => t.Position));
    }

    private static JsonElement Vector(string name) => s_vectors.Single(v => v.GetProperty("name").GetString() == name);

    private static UnitList Read(JsonElement vector, out string text)
    {
        text = vector.GetProperty("text").GetString()!;
        var units = new UnitList();
        SearchTokenizer.Read(text, 0, units);
        return units;
    }
}
