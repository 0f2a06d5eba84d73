using System.Collections.Concurrent;
using System.Text.Json;
using Furrow.Data;
using Furrow.Diagnostics;
using NJsonSchema;

namespace Furrow.Tests.Schemas;

/// <summary>Holds documents against schemas, as an editor does.</summary>
internal static class SchemaCheck
{
    private static readonly ConcurrentDictionary<string, Task<JsonSchema>> Schemas = new();

    /// <summary>What a schema has against a document.</summary>
    public static async Task<IReadOnlyList<string>> Problems(string schema, string json)
    {
        var read = await Schemas.GetOrAdd(schema, text => JsonSchema.FromJsonAsync(text, TestContext.Current.CancellationToken));
        return [.. read.Validate(json).Select(error => error.ToString())];
    }

    /// <summary>A YAML document as the JSON that editors hold against a schema (YAML 1.2, core schema).</summary>
    public static string Json(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var mapping = YamlDocumentReader.ReadMapping(yaml, "a.yml", 0, diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return Json(mapping!);
    }

    /// <summary>A document's JSON.</summary>
    public static string Json(DataNode node) => node switch
    {
        DataMapping mapping => $"{{{string.Join(',', mapping.Entries.Select(entry => $"{Quoted(entry.Key)}:{Json(entry.Value)}"))}}}",
        DataSequence sequence => $"[{string.Join(',', sequence.Items.Select(Json))}]",
        DataScalar { Kind: ScalarKind.Text } scalar => Quoted(scalar.Text),
        DataScalar { Kind: ScalarKind.Null } => "null",
        DataScalar { Kind: ScalarKind.Boolean } scalar => scalar.Text.ToLowerInvariant(),
        DataScalar scalar => scalar.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
