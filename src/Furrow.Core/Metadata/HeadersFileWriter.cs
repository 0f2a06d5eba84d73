using System.Text;

namespace Furrow.Metadata;

/// <summary>
/// Writes a <c>_headers</c> file, which Netlify and Cloudflare Pages read at the root of what is published
/// (docs.netlify.com/routing/headers, developers.cloudflare.com/pages/configuration/headers): a path on a line of its own,
/// then its headers, indented; <c>#</c> begins a comment. Cloudflare takes up to 100 rules, and lines of up to 2,000 characters.
/// </summary>
public static class HeadersFileWriter
{
    /// <summary>The file's bytes: UTF-8 without a byte order mark.</summary>
    /// <param name="rules">The rules; a file has the headers of every rule that its path fits.</param>
    public static byte[] Write(IEnumerable<HeaderRule> rules)
    {
        var text = new StringBuilder("# Headers for Netlify and Cloudflare Pages. A site that has its own static/_headers keeps that.\n");
        var reason = "";
        foreach (var rule in rules)
        {
            text.Append('\n');
            if (rule.Reason != reason)
                text.Append("# ").Append(reason = rule.Reason).Append('\n');
            text.Append(rule.Path).Append('\n');
            foreach (var header in rule.Headers)
                text.Append("  ").Append(header.Name).Append(": ").Append(header.Value).Append('\n');
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
