namespace Furrow.Checking.Addresses;

/// <summary>Writes the list of a site's addresses that <c>furrow check --against</c> reads.</summary>
public static class AddressListWriter
{
    /// <summary>The list's text.</summary>
    /// <param name="addresses">The addresses, percent-encoded, in the order they are to have.</param>
    public static string Write(IEnumerable<string> addresses) =>
        "# The addresses of this site, from its root. `furrow check --against` tells which of them would be lost.\n"
        + string.Concat(addresses.Select(address => address + "\n"));
}
