using System.Globalization;
using Furrow.Data;

namespace Furrow.Importing.Sites;

/// <summary>Values of an old site's config, by keys whose letter case says nothing, as Hugo has it. Unknown keys are the old site's own business.</summary>
/// <param name="mapping">The mapping; null for none.</param>
internal sealed class SettingTree(DataMapping? mapping)
{
    /// <summary>The keys, in order.</summary>
    public IEnumerable<string> Keys => mapping?.Entries.Select(e => e.Key) ?? [];

    /// <summary>A value that is not a list or mapping, as it is written; null when it is absent or empty.</summary>
    public string? Text(string key) => Node(key) is DataScalar { Kind: not ScalarKind.Null, Text.Length: > 0 } scalar ? scalar.Text : null;

    /// <summary>The texts of a list, or the one that stands there instead.</summary>
    public IReadOnlyList<string> List(string key) => Node(key) switch
    {
        DataSequence sequence => [.. sequence.Items.OfType<DataScalar>().Select(item => item.Text)],
        DataScalar { Kind: not ScalarKind.Null, Text.Length: > 0 } only => [only.Text],
        _ => [],
    };

    /// <summary>A whole number; null where there is none.</summary>
    public int? Number(string key) => int.TryParse(Text(key), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A mapping; null where there is none.</summary>
    public DataMapping? Mapping(string key) => Node(key) as DataMapping;

    /// <summary>All texts of the mapping, by key.</summary>
    public IReadOnlyDictionary<string, string> Texts()
    {
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var key in Keys)
        {
            if (Text(key) is { } text)
                texts[key] = text;
        }
        return texts;
    }

    private DataNode? Node(string key) => mapping?.Entries.FirstOrDefault(e => e.Key.Equals(key, StringComparison.OrdinalIgnoreCase))?.Value;
}
