namespace Furrow.Metadata;

/// <summary>A header that a host sends with a file (RFC 9110, section 6.3).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, on one line.</param>
public sealed record ResponseHeader(string Name, string Value);
