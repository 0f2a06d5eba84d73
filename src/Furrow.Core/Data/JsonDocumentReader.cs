using System.Text;
using System.Text.Json;
using Furrow.Diagnostics;

namespace Furrow.Data;

/// <summary>Reads one JSON document (RFC 8259) into a <see cref="DataNode"/> tree. Duplicate keys are reported, and the first one kept.</summary>
public ref struct JsonDocumentReader
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly string _path;
    private readonly DiagnosticBag _diagnostics;
    private Utf8JsonReader _json;

    private JsonDocumentReader(ReadOnlySpan<byte> utf8, string path, DiagnosticBag diagnostics)
    {
        _utf8 = utf8;
        _path = path;
        _diagnostics = diagnostics;
        _json = new Utf8JsonReader(utf8);
    }

    /// <summary>The document's object; null when it does not parse or is no object, which is then reported.</summary>
    /// <param name="utf8">The document, without a byte order mark.</param>
    /// <param name="path">The file it is from.</param>
    /// <param name="diagnostics">Where mistakes are reported.</param>
    /// <param name="syntax">The rule for JSON that does not parse; unless told, that of the config.</param>
    public static DataMapping? ReadObject(ReadOnlySpan<byte> utf8, string path, DiagnosticBag diagnostics, DiagnosticRule? syntax = null)
    {
        syntax ??= Rules.ConfigSyntax;
        var reader = new JsonDocumentReader(utf8, path, diagnostics);
        try
        {
            reader._json.Read();
            var root = reader.ReadNode();
            // Reads past the end, so that text after the document is an error too.
            reader._json.Read();
            if (root is DataMapping mapping)
                return mapping;
            diagnostics.Report(syntax, new SourceLocation(path, root.Position), "An object ({ … }) is expected here.");
            return null;
        }
        catch (JsonException e)
        {
            var line = (int)(e.LineNumber ?? 0);
            var offset = reader.OffsetOf(line, (int)(e.BytePositionInLine ?? 0));
            diagnostics.Report(syntax, new SourceLocation(path, reader.PositionAt(offset)),
                JsonSlip.At(utf8[offset..], e.Message) ?? $"This is not JSON: {FirstSentence(e.Message)} Check commas, quotes and brackets here and just before.");
            return null;
        }
    }

    /// <summary>How many bytes the object is long that a text begins with; the whole text where it does not parse.</summary>
    /// <param name="utf8">The text; anything may follow the object.</param>
    public static int LengthOfObject(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8);
        try
        {
            return json.Read() && json.TokenType == JsonTokenType.StartObject && json.TrySkip() ? (int)json.BytesConsumed : utf8.Length;
        }
        catch (JsonException)
        {
            return utf8.Length;
        }
    }

    private DataNode ReadNode()
    {
        var position = PositionAt((int)_json.TokenStartIndex);
        switch (_json.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadMapping(position);
            case JsonTokenType.StartArray:
                var items = new List<DataNode>();
                while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
                    items.Add(ReadNode());
                return new DataSequence(position, items);
            case JsonTokenType.String:
                return new DataScalar(position, _json.GetString()!, ScalarKind.Text);
            case JsonTokenType.Null:
                return new DataScalar(position, "null", ScalarKind.Null);
            case JsonTokenType.Number:
                return new DataScalar(position, Encoding.UTF8.GetString(_json.ValueSpan), ScalarKind.Number);
            default:
                return new DataScalar(position, _json.GetBoolean() ? "true" : "false", ScalarKind.Boolean);
        }
    }

    private DataMapping ReadMapping(TextPosition position)
    {
        var entries = new List<DataEntry>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            var key = _json.GetString()!;
            var keyPosition = PositionAt((int)_json.TokenStartIndex);
            _json.Read();
            var value = ReadNode();
            if (entries.Find(e => e.Key == key) is { } first)
            {
                _diagnostics.Report(Rules.DuplicateKey, new SourceLocation(_path, keyPosition),
                    $"`{key}` already stands on line {first.KeyPosition.Line}; keep one of the two.");
                continue;
            }
            entries.Add(new DataEntry(key, keyPosition, value));
        }
        return new DataMapping(position, entries);
    }

    private readonly int OffsetOf(int line, int byteInLine)
    {
        var offset = 0;
        for (; line > 0; line--)
            offset += _utf8[offset..].IndexOf((byte)'\n') + 1;
        return Math.Min(offset + byteInLine, _utf8.Length);
    }

    private readonly TextPosition PositionAt(int offset)
    {
        var before = _utf8[..offset];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new TextPosition(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    // System.Text.Json ends its messages with "LineNumber: …", which counts from 0, and quotes the file, which may have a line's end there.
    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var sentence = end < 0 ? message : message[..end];
        return string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
