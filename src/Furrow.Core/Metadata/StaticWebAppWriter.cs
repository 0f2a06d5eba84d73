using System.Text.Json;
using Furrow.Data;

namespace Furrow.Metadata;

/// <summary>
/// Writes a <c>staticwebapp.config.json</c>, the configuration of Azure Static Web Apps
/// (learn.microsoft.com/azure/static-web-apps/configuration). Of its routes the first that fits counts; its headers are
/// sent beside the global ones.
/// </summary>
public static class StaticWebAppWriter
{
    /// <summary>The file's bytes: UTF-8 without a byte order mark.</summary>
    /// <param name="headers">The headers of every file.</param>
    /// <param name="rules">What some files have beside them; each path may end in <c>*</c>.</param>
    /// <param name="notFound">The path, from the host's root, of the page for addresses that are not there.</param>
    public static byte[] Write(IReadOnlyList<ResponseHeader> headers, IEnumerable<HeaderRule> rules, string notFound) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("globalHeaders");
        WriteHeaders(json, headers);
        json.WriteStartArray("routes");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("route", rule.Path);
            json.WritePropertyName("headers");
            WriteHeaders(json, rule.Headers);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("responseOverrides");
        json.WriteStartObject("404");
        json.WriteString("rewrite", notFound);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteHeaders(Utf8JsonWriter json, IReadOnlyList<ResponseHeader> headers)
    {
        json.WriteStartObject();
        foreach (var header in headers)
            json.WriteString(header.Name, header.Value);
        json.WriteEndObject();
    }
}
