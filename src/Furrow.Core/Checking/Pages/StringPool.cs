using System.Collections.Concurrent;

namespace Furrow.Checking.Pages;

/// <summary>Keeps one of each text: pages have the same ids again and again. Safe to use from many threads.</summary>
internal sealed class StringPool
{
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The one that is kept of a text.</summary>
    public string Of(string text) => _texts.GetOrAdd(text, text);
}
