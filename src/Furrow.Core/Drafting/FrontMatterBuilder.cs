using System.Globalization;
using Furrow.Data;

namespace Furrow.Drafting;

/// <summary>Puts the front matter of a new article together, key by key. What has no value is left out.</summary>
public sealed class FrontMatterBuilder
{
    private readonly List<DataEntry> _entries = [];

    /// <summary>Adds a text.</summary>
    public FrontMatterBuilder Text(string key, string? value) =>
        string.IsNullOrWhiteSpace(value) ? this : Add(key, new DataScalar(default, value, ScalarKind.Text));

    /// <summary>Adds <c>true</c> or <c>false</c>.</summary>
    public FrontMatterBuilder Boolean(string key, bool value) =>
        Add(key, new DataScalar(default, value ? "true" : "false", ScalarKind.Boolean));

    /// <summary>Adds a whole number.</summary>
    public FrontMatterBuilder Number(string key, int value) =>
        Add(key, new DataScalar(default, value.ToString(CultureInfo.InvariantCulture), ScalarKind.Number));

    /// <summary>Adds a list of texts.</summary>
    public FrontMatterBuilder List(string key, IEnumerable<string> values)
    {
        DataNode[] items = [.. values.Select(value => new DataScalar(default, value, ScalarKind.Text))];
        return items.Length == 0 ? this : Add(key, new DataSequence(default, items));
    }

    /// <summary>Adds a mapping.</summary>
    public FrontMatterBuilder Mapping(string key, FrontMatterBuilder values) =>
        values._entries.Count == 0 ? this : Add(key, values.ToMapping());

    /// <summary>Adds a list of mappings.</summary>
    public FrontMatterBuilder Mappings(string key, IEnumerable<FrontMatterBuilder> items)
    {
        DataNode[] mappings = [.. items.Where(item => item._entries.Count > 0).Select(item => item.ToMapping())];
        return mappings.Length == 0 ? this : Add(key, new DataSequence(default, mappings));
    }

    /// <summary>The keys and values as YAML, without the lines round them.</summary>
    public string ToYaml() => YamlDocumentWriter.Write(ToMapping());

    /// <summary>An article of this front matter: the YAML between <c>---</c> lines, an empty line, the text.</summary>
    /// <param name="body">The article's Markdown.</param>
    public string ToArticle(string body) => $"---\n{ToYaml()}---\n\n{body.Trim('\n')}\n";

    private DataMapping ToMapping() => new(default, _entries);

    private FrontMatterBuilder Add(string key, DataNode value)
    {
        _entries.Add(new DataEntry(key, default, value));
        return this;
    }
}
