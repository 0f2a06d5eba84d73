using AngleSharp.Dom;

namespace Furrow.Checking.Pages;

/// <summary>A content security policy as a page states it (W3C, Content Security Policy Level 3, section 2.2).</summary>
internal sealed class PagePolicy
{
    private static readonly Dictionary<string, string> Fallbacks = new(StringComparer.Ordinal) { ["frame-src"] = "child-src" };

    private readonly Dictionary<string, string[]> _directives = new(StringComparer.Ordinal);
    private readonly Uri _baseUrl;

    /// <summary>Reads a policy.</summary>
    public PagePolicy(string text, Uri baseUrl)
    {
        _baseUrl = baseUrl;
        foreach (var directive in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = directive.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            _directives.TryAdd(words[0].ToLowerInvariant(), words[1..]);
        }
    }

    /// <summary>Whether something may be fetched from a URL; null for one that no browser can read.</summary>
    public bool Allows(string directive, Uri? url) => url is not null && (SourcesOf(directive)?.Any(source => Matches(source, url)) ?? true);

    /// <summary>Whether something written into the page itself may work.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="element">The element whose content it is; null for an attribute.</param>
    public bool AllowsInline(string directive, IElement? element)
    {
        if (SourcesOf(directive) is not { } sources)
            return true;
        // A hash or nonce makes browsers pass over 'unsafe-inline'; whether a hash is right is for a browser to say.
        var isExact = sources.Any(source => source.StartsWith("'nonce-", StringComparison.Ordinal) || source.StartsWith("'sha", StringComparison.Ordinal));
        return isExact ? element is not null : sources.Contains("'unsafe-inline'", StringComparer.OrdinalIgnoreCase);
    }

    private string[]? SourcesOf(string directive) =>
        _directives.GetValueOrDefault(directive)
        ?? (Fallbacks.TryGetValue(directive, out var other) ? _directives.GetValueOrDefault(other) : null)
        ?? _directives.GetValueOrDefault("default-src");

    private bool Matches(string source, Uri url)
    {
        if (source == "*")
            return url.Scheme is "http" or "https";
        if (source.Equals("'self'", StringComparison.OrdinalIgnoreCase))
            return url.Host == _baseUrl.Host && url.Port == _baseUrl.Port;
        if (source.EndsWith(':'))
            return url.Scheme.Equals(source[..^1], StringComparison.OrdinalIgnoreCase);
        var host = source[(source.IndexOf("://", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..].Split('/', ':')[0];
        return host.StartsWith("*.", StringComparison.Ordinal)
            ? url.Host.EndsWith(host[1..], StringComparison.OrdinalIgnoreCase)
            : url.Host.Equals(host, StringComparison.OrdinalIgnoreCase);
    }
}
