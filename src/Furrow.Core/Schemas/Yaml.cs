using System.Globalization;
using Furrow.Data;

namespace Furrow.Schemas;

/// <summary>Parts of a YAML document that has no place in a file yet.</summary>
internal static class Yaml
{
    /// <summary>A mapping of those entries that have a value.</summary>
    public static DataMapping Mapping(params (string Key, DataNode? Value)[] entries) =>
        new(default, [.. entries.Where(entry => entry.Value is not null).Select(entry => new DataEntry(entry.Key, default, entry.Value!))]);

    /// <summary>A text.</summary>
    public static DataScalar Text(string text) => new(default, text, ScalarKind.Text);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static DataScalar Boolean(bool value) => new(default, value ? "true" : "false", ScalarKind.Boolean);

    /// <summary>A whole number.</summary>
    public static DataScalar Number(int value) => new(default, value.ToString(CultureInfo.InvariantCulture), ScalarKind.Number);

    /// <summary>A list of mappings.</summary>
    public static DataSequence List(IReadOnlyList<DataMapping> items) => new(default, items);

    /// <summary>A list of texts.</summary>
    public static DataSequence Texts(IEnumerable<string> texts) => new(default, [.. texts.Select(Text)]);
}
