using Furrow.Diagnostics;
using Tomlyn.Parsing;
using Tomlyn.Syntax;
using TextPosition = Furrow.Diagnostics.TextPosition;

namespace Furrow.Data;

/// <summary>
/// Reads one TOML document (TOML 1.1) into a <see cref="DataNode"/> tree. Dates are texts as they are written: what a key means is
/// for whoever asks for it to say.
/// </summary>
public sealed class TomlDocumentReader
{
    // Far deeper than front matter ever is, and far from where the stack ends.
    private const int MaximumDepth = 32;

    private readonly string _path;
    private readonly int _lineOffset;

    private TomlDocumentReader(string path, int lineOffset)
    {
        _path = path;
        _lineOffset = lineOffset;
    }

    /// <summary>The document's table; null when it does not parse, which is then reported.</summary>
    /// <param name="toml">The document's text.</param>
    /// <param name="path">The file it is from.</param>
    /// <param name="lineOffset">How many lines of the file stand before the text.</param>
    /// <param name="syntax">The rule for TOML that does not parse.</param>
    /// <param name="diagnostics">Where mistakes are reported.</param>
    public static DataMapping? ReadMapping(string toml, string path, int lineOffset, DiagnosticRule syntax, DiagnosticBag diagnostics)
    {
        var reader = new TomlDocumentReader(path, lineOffset);
        if (DeepestBracket(toml) is { } deep)
        {
            diagnostics.Report(syntax, new SourceLocation(path, deep.Line + lineOffset, deep.Column), "Lists and tables are nested too deeply; take some of the brackets out.");
            return null;
        }
        var document = SyntaxParser.Parse(toml, path, validate: true);
        // What follows the first mistake is often only its consequence.
        if (document.Diagnostics.FirstOrDefault(d => d.Kind == DiagnosticMessageKind.Error) is { } mistake)
        {
            diagnostics.Report(syntax, new SourceLocation(path, reader.Position(mistake.Span)),
                $"This TOML does not parse: {mistake.Message.Trim().TrimEnd('.')}. Check quotes, equals signs and brackets on this line and the one before.");
            return null;
        }
        return reader.ReadDocument(document).ToMapping();
    }

    private TomlTableBuilder ReadDocument(DocumentSyntax document)
    {
        var root = new TomlTableBuilder(new TextPosition(_lineOffset + 1, 1));
        ReadEntries(document.KeyValues, root);
        foreach (var table in document.Tables)
        {
            if (table.Name is not { } name)
                continue;
            var keys = KeysOf(name);
            var position = Position(table.Span);
            var parent = root.Descend(keys[..^1]);
            ReadEntries(table.Items, table is TableArraySyntax
                ? parent.AddToList(keys[^1].Key, keys[^1].Position, position)
                : parent.Descend(keys[^1..]));
        }
        return root;
    }

    private void ReadEntries(IEnumerable<KeyValueSyntax> entries, TomlTableBuilder table)
    {
        foreach (var entry in entries)
            ReadEntry(entry, table);
    }

    private void ReadEntry(KeyValueSyntax entry, TomlTableBuilder table)
    {
        if (entry is not { Key: { } name, Value: { } value })
            return;
        var keys = KeysOf(name);
        table.Descend(keys[..^1]).Add(keys[^1].Key, keys[^1].Position, Read(value));
    }

    private DataNode Read(ValueSyntax value)
    {
        var position = Position(value.Span);
        switch (value)
        {
            case StringValueSyntax text:
                return new DataScalar(position, text.Value ?? "", ScalarKind.Text);
            case BooleanValueSyntax boolean:
                return new DataScalar(position, boolean.Value ? "true" : "false", ScalarKind.Boolean);
            case IntegerValueSyntax or FloatValueSyntax:
                return new DataScalar(position, value.ToString().Trim(), ScalarKind.Number);
            case ArraySyntax array:
                return new DataSequence(position, [.. array.Items.Select(item => item.Value).OfType<ValueSyntax>().Select(Read)]);
            case InlineTableSyntax inline:
                var table = new TomlTableBuilder(position);
                ReadEntries(inline.Items.Select(item => item.KeyValue).OfType<KeyValueSyntax>(), table);
                return table.ToMapping();
            default:
                return new DataScalar(position, value.ToString().Trim(), ScalarKind.Text);
        }
    }

    private List<(string Key, TextPosition Position)> KeysOf(KeySyntax name)
    {
        var keys = new List<(string, TextPosition)> { (TextOf(name.Key), Position(name.Span)) };
        foreach (var part in name.DotKeys)
            keys.Add((TextOf(part.Key), Position((part.Key ?? (SyntaxNode)part).Span)));
        return keys;
    }

    private static string TextOf(BareKeyOrStringValueSyntax? key) => key switch
    {
        BareKeySyntax bare => bare.Key?.Text ?? "",
        StringValueSyntax quoted => quoted.Value ?? "",
        _ => "",
    };

    // The library counts from 0.
    private TextPosition Position(SourceSpan span) => new(span.Start.Line + 1 + _lineOffset, span.Start.Column + 1);

    // The library's parser calls itself for every bracket.
    private static TextPosition? DeepestBracket(string toml)
    {
        var (line, column, depth) = (1, 0, 0);
        foreach (var c in toml)
        {
            column++;
            depth += c switch { '[' or '{' => 1, ']' or '}' when depth > 0 => -1, _ => 0 };
            if (depth > MaximumDepth)
                return new TextPosition(line, column);
            if (c == '\n')
                (line, column) = (line + 1, 0);
        }
        return null;
    }
}
