using System.Text;

namespace Furrow.Serving;

/// <summary>A request without a body (RFC 9112), as far as a server of files needs it.</summary>
/// <param name="Method">The method.</param>
/// <param name="Target">The target as it was sent.</param>
/// <param name="IsOldVersion">Whether it is HTTP/1.0, which ends the connection unless asked not to.</param>
/// <param name="Fields">The header fields; of a name that comes twice the first. <c>Host</c> is there, but with HTTP/1.0.</param>
internal sealed record HttpRequest(string Method, string Target, bool IsOldVersion, IReadOnlyDictionary<string, string> Fields)
{
    private const string HostField = "Host";

    /// <summary>The host that is asked; null when an old client does not say it.</summary>
    public string? Host => Field(HostField);

    /// <summary>The target's path as it was sent, without the query.</summary>
    public string RawPath => Target.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? Target[..at] : Target;

    /// <summary>The query with its <c>?</c>; empty when there is none.</summary>
    public string Query => Target[RawPath.Length..];

    /// <summary>Whether the connection may be used again.</summary>
    public bool KeepsAlive => !IsOldVersion && !HasBody && !string.Equals(Field("Connection"), "close", StringComparison.OrdinalIgnoreCase);

    // Nobody sends this server a body, so none is read.
    private bool HasBody => Fields.ContainsKey("Content-Length") || Fields.ContainsKey("Transfer-Encoding");

    /// <summary>A header field, or null.</summary>
    public string? Field(string name) => Fields.GetValueOrDefault(name);

    /// <summary>A parameter of the query, decoded; null when it is not there.</summary>
    public string? Parameter(string name) => Query.TrimStart('?').Split('&')
        .Where(pair => pair.StartsWith(name + "=", StringComparison.Ordinal))
        .Select(pair => Uri.UnescapeDataString(pair[(name.Length + 1)..]))
        .FirstOrDefault();

    /// <summary>
    /// A request from its head: the lines up to the empty one. Null when it is none, and when it does not name one host, by
    /// which whoever stands between could take it for another (RFC 9112, sections 3.2 and 5.1).
    /// </summary>
    public static HttpRequest? Parse(ReadOnlySpan<byte> head)
    {
        var lines = Encoding.Latin1.GetString(head).Split("\r\n");
        if (lines[0].Split(' ') is not [var method, ['/', ..] target, "HTTP/1.1" or "HTTP/1.0"] || lines[0].Any(char.IsControl))
            return null;
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1).Where(line => line.Length > 0))
        {
            if (line.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon) || char.IsWhiteSpace(line[0]) || char.IsWhiteSpace(line[colon - 1]))
                return null;
            var isNew = fields.TryAdd(line[..colon], line[(colon + 1)..].Trim());
            if (!isNew && line[..colon].Equals(HostField, StringComparison.OrdinalIgnoreCase))
                return null;
        }
        var isOldVersion = lines[0].EndsWith("1.0", StringComparison.Ordinal);
        return isOldVersion || fields.ContainsKey(HostField) ? new HttpRequest(method, target, isOldVersion, fields) : null;
    }
}
