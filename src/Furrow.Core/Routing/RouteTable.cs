using Furrow.Files;
using Furrow.Diagnostics;
using Furrow.Publishing;

namespace Furrow.Routing;

/// <summary>
/// Every address of the site and the source it comes from. Addresses that differ in letter case alone are one, since
/// they are one file on many hosts and machines.
/// </summary>
/// <param name="diagnostics">Where clashes are reported.</param>
public sealed class RouteTable(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Owner> _owners = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Owner> _folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _addresses = [];

    /// <summary>How many addresses there are.</summary>
    public int Count => _addresses.Count;

    /// <summary>Whether a page or file will be at an address, in the same letter case.</summary>
    public bool Contains(string address) => _addresses.Contains(address);

    /// <summary>Whether another table has the same addresses, whatever their sources.</summary>
    public bool HasSameAddressesAs(RouteTable other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _addresses.SetEquals(other._addresses);
    }

    /// <summary>Gives an address to a source; reports it when another source has it.</summary>
    /// <param name="address">The address.</param>
    /// <param name="source">The file at fault should the address be taken; null for pages that Furrow makes by itself.</param>
    /// <param name="what">What will be there, in an author's words.</param>
    /// <param name="mend">What to do about it should the address be taken: a clause.</param>
    /// <returns>Whether the address was free.</returns>
    public bool Claim(string address, SourceLocation? source, string what, string mend = "rename the other")
    {
        var owner = new Owner(what, source);
        var path = SiteAddresses.OutputPath(address);
        if (!OutputPath.IsValid(path))
        {
            diagnostics.Report(Rules.BadName, source, $"The address {address} of {what} cannot be a file's path; rename it, without control characters, `\\` and empty parts.");
            return false;
        }
        if (FindOwner(path) is { } other)
        {
            diagnostics.Report(Rules.RouteClash, source,
                $"The address {address} of {what} is taken by {other}; {mend}.");
            return false;
        }
        _owners.Add(path, owner);
        foreach (var folder in SitePath.FoldersAbove(path))
        {
            // Those above a known folder are known.
            if (!_folders.TryAdd(folder, owner))
                break;
        }
        return _addresses.Add(address);
    }

    // A path cannot be a file and, for another page, a folder.
    private Owner? FindOwner(string path)
    {
        if (_owners.TryGetValue(path, out var owner) || _folders.TryGetValue(path, out owner))
            return owner;
        foreach (var folder in SitePath.FoldersAbove(path))
        {
            // No file was let in above a known folder.
            if (_folders.ContainsKey(folder))
                return null;
            if (_owners.TryGetValue(folder, out owner))
                return owner;
        }
        return null;
    }

    // Put into words only when it is in another's way, which it hardly ever is.
    private sealed record Owner(string What, SourceLocation? Source)
    {
        public override string ToString() => Source is null ? What : $"{What} ({Source})";
    }
}
