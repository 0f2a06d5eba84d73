namespace Furrow.Checking.Addresses;

/// <summary>
/// The redirects of a file <c>static/_redirects</c>, which Netlify and Cloudflare Pages read: an address, where it leads, and
/// perhaps a status, a line; <c>*</c> at the end stands for anything, <c>:name</c> for one part.
/// </summary>
public sealed class HostRedirects
{
    /// <summary>The file's name below <c>static/</c>.</summary>
    public const string FileName = "_redirects";

    private readonly List<string[]> _patterns = [];

    /// <summary>Reads the file's text; empty for a site without it.</summary>
    public HostRedirects(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var words = line.Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length >= 2 && words[0].StartsWith('/'))
                _patterns.Add(Parts(Uri.UnescapeDataString(words[0])));
        }
    }

    /// <summary>Whether an address is led on.</summary>
    public bool Leads(string address) => _patterns.Exists(pattern => Matches(pattern, Parts(address)));

    private static string[] Parts(string address) => address.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static bool Matches(string[] pattern, string[] parts)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == "*")
                return true;
            if (i >= parts.Length || (pattern[i] != parts[i] && !pattern[i].StartsWith(':')))
                return false;
        }
        return pattern.Length == parts.Length;
    }
}
