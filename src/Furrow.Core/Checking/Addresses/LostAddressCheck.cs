using Furrow.Diagnostics;

namespace Furrow.Checking.Addresses;

/// <summary>That every address that readers and other sites know still leads somewhere.</summary>
/// <param name="has">Whether a page or file answers an address.</param>
/// <param name="redirects">The redirects that the host is told of.</param>
/// <param name="pages">The site's pages, and the article that each shows, if one does.</param>
/// <param name="diagnostics">Where lost addresses are reported.</param>
internal sealed class LostAddressCheck(
    Func<string, bool> has, HostRedirects redirects, IReadOnlyDictionary<string, string?> pages, DiagnosticBag diagnostics)
{
    private readonly NearestAddress _nearest = new(pages.Keys);

    /// <summary>Reports every address of a list that leads nowhere now.</summary>
    public void Check(AddressList list)
    {
        foreach (var (address, location) in list.Addresses.DistinctBy(a => a.Value))
        {
            if (has(address) || has(address + "/") || redirects.Leads(address))
                continue;
            diagnostics.Report(new Diagnostic(Rules.LostAddress, $"`{address}` would lead nowhere. {Mend(address)}", location));
        }
    }

    private string Mend(string address)
    {
        if (_nearest.Find(address) is not { } near)
            return $"Where its story is now, add to the front matter `aliases: [{address}]`; a story that is gone for good may say so on a page of that address.";
        var alias = $"`aliases: [{address}]`";
        if (near.Equals(address, StringComparison.OrdinalIgnoreCase))
            return $"`{near}` differs in capital letters alone, which most hosts tell apart; add {alias} to its article, or rename it back.";
        return pages[near] is { } article
            ? $"If its story is now at `{near}`, add {alias} to {article}."
            : $"If it is now `{near}`, lead on to that from your host, or from a page below `static/`.";
    }
}
