using Furrow.Diagnostics;

namespace Furrow.Data;

/// <summary>A TOML table while it is read: the lines of one table may stand apart, <c>[a.b]</c> after <c>[c]</c>.</summary>
/// <param name="position">Where the table begins.</param>
internal sealed class TomlTableBuilder(TextPosition position)
{
    private readonly List<(string Key, TextPosition Position, object Value)> _entries = [];

    /// <summary>Adds a value.</summary>
    public void Add(string key, TextPosition at, DataNode value) => _entries.Add((key, at, value));

    /// <summary>The table at the end of a dotted name, made where it is not there; in a list of tables, the last one.</summary>
    public TomlTableBuilder Descend(IEnumerable<(string Key, TextPosition Position)> keys)
    {
        var table = this;
        foreach (var (key, at) in keys)
        {
            var found = table._entries.Find(e => e.Key == key).Value;
            var next = found as TomlTableBuilder ?? (found as List<TomlTableBuilder>)?[^1];
            if (next is null)
                table._entries.Add((key, at, next = new TomlTableBuilder(at)));
            table = next;
        }
        return table;
    }

    /// <summary>A new table at the end of a list of tables.</summary>
    public TomlTableBuilder AddToList(string key, TextPosition keyPosition, TextPosition tablePosition)
    {
        var table = new TomlTableBuilder(tablePosition);
        if (_entries.Find(e => e.Key == key).Value is List<TomlTableBuilder> list)
            list.Add(table);
        else
            _entries.Add((key, keyPosition, new List<TomlTableBuilder> { table }));
        return table;
    }

    /// <summary>What was read.</summary>
    public DataMapping ToMapping() => new(position, [.. _entries.Select(e => new DataEntry(e.Key, e.Position, ToNode(e.Value, e.Position)))]);

    private static DataNode ToNode(object value, TextPosition at) => value switch
    {
        TomlTableBuilder table => table.ToMapping(),
        List<TomlTableBuilder> tables => new DataSequence(at, [.. tables.Select(t => t.ToMapping())]),
        _ => (DataNode)value,
    };
}
