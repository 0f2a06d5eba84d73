using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Furrow.Files;

namespace Furrow.Data;

/// <summary>A JSON file: UTF-8 without a byte order mark, on one line unless it is for people.</summary>
internal static class JsonFile
{
    // The default encoder writes every Han character as \uXXXX, twice the size and unreadable, to be safe inside HTML.
    // A file of its own, served as JSON, is never read as HTML; text for a page is escaped once more (JsonLdWriter).
    // This encoder still escapes U+3000 and rare Han characters beyond the basic plane, which means the same to any reader.
    /// <summary>How JSON is written on one line.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How JSON is written for people to read.</summary>
    public static JsonWriterOptions Indented { get; } = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>The bytes of what <paramref name="content"/> writes. Lone surrogates become U+FFFD.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> content)
    {
        using var stream = new PooledStream();
        using (var json = new Utf8JsonWriter((IBufferWriter<byte>)stream, Compact))
            content(json);
        return stream.ToArray();
    }

    /// <summary>Writes a member unless its text is null or empty.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(name, text);
    }

    /// <summary>Writes an array of what <paramref name="write"/> writes of each item, unless there are none.</summary>
    public static void WriteOptional<T>(
        this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    /// <summary>Writes an array of texts, unless there are none.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string name, IReadOnlyList<string> texts) =>
        json.WriteOptional(name, texts, (writer, text) => writer.WriteStringValue(text));
}
