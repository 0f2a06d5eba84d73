using Furrow.Catalog;
using Furrow.Content;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Schemas;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Furrow.Tests.Schemas;

/// <summary>The schema of front matter takes exactly what the reader takes.</summary>
public class FrontMatterLaw
{
    private static readonly string Schema = SchemaWriter.Write(SchemaWriter.FrontMatter);

    [Property(MaxTest = 600)]
    public Property What_the_schema_takes_the_reader_takes_and_the_other_way_round() => Prop.ForAll(Mappings(FrontMatterKeys.All).Select(Published).ToArbitrary(), mapping =>
    {
        var problems = SchemaCheck.Problems(Schema, SchemaCheck.Json(mapping)).GetAwaiter().GetResult();
        var errors = Errors(mapping);
        return (problems.Count == 0 == (errors.Count == 0)).Label($"{SchemaCheck.Json(mapping)}\nschema: {string.Join(" | ", problems)}\nreader: {string.Join(" | ", errors)}");
    });

    // The schema tells what an article needs; the reader asks less of a draft.
    private static DataMapping Published(DataMapping mapping) => mapping with
    {
        Entries = [.. mapping.Entries.Where(e => e is not { Key: "draft", Value: DataScalar { Kind: ScalarKind.Boolean, Text: "true" } })],
    };

    private static List<string> Errors(DataMapping mapping)
    {
        var diagnostics = new DiagnosticBag();
        var front = FrontMatterReader.Read(mapping, "a.md", diagnostics);
        // No schema can say that the ids of photos are unique.
        var errors = diagnostics.ToSortedList().Where(d => d.Rule != Rules.DuplicateKey).Select(d => d.Message).ToList();
        if (front.Slug is { } slug && !AddressName.IsValid(slug.Value))
            errors.Add("slug");
        if (front.Aliases.Any(alias => !alias.Value.StartsWith('/')))
            errors.Add("aliases");
        return errors;
    }

    // Most values are right, so that whole front matters often are; some keys have a value of another's shape, or are unknown.
    private static Gen<DataMapping> Mappings(IReadOnlyList<Key> keys) =>
        from flags in All(keys.Select(_ => Gen.Frequency((1, Gen.Constant(true)), (4, Gen.Constant(false)))))
        from hasRequired in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        from entries in All(keys.Where((key, i) => flags[i] || (hasRequired && key.IsRequired)).Select(Entry))
        from stray in Gen.Frequency((30, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new DataMapping(default, stray ? [.. entries, new DataEntry("stray", default, Text("甲"))] : entries);

    private static Gen<DataEntry> Entry(Key key) =>
        from value in Gen.Frequency((40, Value(key)), (1, Gen.Elements<DataNode>(
            Text(""), Text("甲"), Number("12"), Number("2023"), new DataScalar(default, "", ScalarKind.Null), new DataScalar(default, "true", ScalarKind.Boolean),
            new DataSequence(default, []), new DataSequence(default, [Text("甲"), Number("7")]), new DataSequence(default, [new DataMapping(default, [])]),
            new DataMapping(default, []), new DataMapping(default, [new DataEntry("id", default, Text("a"))]))))
        select new DataEntry(key.Name, default, value);

    private static Gen<DataNode> Value(Key key) => key switch
    {
        TextKey { Form: TextForm.Date } => Gen.Elements("2023", "2023-02-16", "2023-02~", "202X", "20XX?", "2023-21", "2024-02-29", "2023-02-28/2023-03", "../2023", "2023/", "2023-XX-XX", "1900-02-28", "2023-02-29", "2023-13", "2X23", "0000", "2023-02-16T10:00", "2023-XX-03", "202X-03").Select(Text),
        TextKey { Pattern: not null } => Gen.Elements("a", "plough-2", "a.b", "a..b", "-a", "犁").Select(Text),
        TextKey => Gen.Frequency((8, Gen.Elements("甲", "a b").Select(Text)), (1, Gen.Constant(Number("2023")))),
        TextListKey { Words.Count: > 0 } words => Gen.Elements<string>([.. words.Words, "FUR0001", "FUR9999"]).Select(word => (DataNode)new DataSequence(default, [Text(word)])),
        TextListKey { Pattern: not null } => Gen.Constant<DataNode>(new DataSequence(default, [Text("/old/")])),
        TextListKey => Gen.Elements<DataNode>(Text("甲"), new DataSequence(default, []), new DataSequence(default, [Text("甲"), Text("乙")])),
        WholeNumberKey => Gen.Elements("0", "-3", "12").Select(Number),
        BooleanKey => Gen.Elements("true", "false").Select(word => (DataNode)new DataScalar(default, word, ScalarKind.Boolean)),
        ChoiceKey choice => Gen.Elements<string>([.. choice.Words, .. choice.Words, "other"]).Select(Text),
        MappingKey mapping => Mappings(mapping.Keys).Select(DataNode (m) => m),
        MappingListKey list => All([Mappings(list.Keys), Mappings(list.Keys)]).Select(DataNode (items) => new DataSequence(default, [.. items])),
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };

    private static Gen<List<T>> All<T>(IEnumerable<Gen<T>> each) => each.Aggregate(
        Gen.Constant(new List<T>()), (list, next) => from items in list from item in next select (List<T>)[.. items, item]);

    private static DataNode Text(string text) => new DataScalar(default, text, ScalarKind.Text);

    private static DataNode Number(string text) => new DataScalar(default, text, ScalarKind.Number);
}
