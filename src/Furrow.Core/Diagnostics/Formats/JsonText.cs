using System.Text;
using System.Text.Json;
using Furrow.Data;

namespace Furrow.Diagnostics.Formats;

/// <summary>Writes a JSON document as text, indented, with Han text left readable.</summary>
internal static class JsonText
{
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonFile.Indented))
            write(json);
        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }
}
