using Furrow.Markup;

namespace Furrow.Importing.Sites;

/// <summary>A command of the old generator in a post's text: a Hugo shortcode, a Liquid tag or output, a Hexo tag.</summary>
internal sealed record BodyTag
{
    /// <summary>Its name; empty for the output of a value, <c>{{ … }}</c> in Liquid.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it ends a pair.</summary>
    public bool IsClosing { get; init; }

    /// <summary>Whether it only shows how a command is written, and means nothing.</summary>
    public bool IsEscaped { get; init; }

    /// <summary>What stands after its name, as it is written.</summary>
    public required string Rest { get; init; }

    /// <summary>What stands after its name, without names.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>What stands after its name, with names: <c>src="a.jpg"</c>.</summary>
    public IReadOnlyDictionary<string, string> Named { get; init; } = new Dictionary<string, string>();

    /// <summary>Where it stands.</summary>
    public required TextSpan Place { get; init; }

    /// <summary>A named argument, or one by its place; null where there is neither or it is empty.</summary>
    public string? Argument(string name, int? at = null) =>
        Named.TryGetValue(name, out var value) ? value.Length > 0 ? value : null
        : at is { } place && Named.Count == 0 && place < Arguments.Count && Arguments[place].Length > 0 ? Arguments[place]
        : null;

    /// <summary>A tag of what stands between its marks.</summary>
    /// <param name="inner">The tag without its marks.</param>
    /// <param name="place">Where it stands.</param>
    public static BodyTag Of(string inner, TextSpan place)
    {
        var text = inner.Trim();
        var isClosing = text.StartsWith('/');
        text = text.TrimStart('/').TrimStart();
        if (text.EndsWith('/'))
            text = text[..^1].TrimEnd();
        var end = text.AsSpan().IndexOfAny(" \t\n");
        var name = end < 0 ? text : text[..end];
        var rest = end < 0 ? "" : text[end..].Trim();
        var (arguments, named) = TagArguments.Read(rest);
        return new BodyTag { Name = name, IsClosing = isClosing, Rest = rest, Arguments = arguments, Named = named, Place = place };
    }
}
