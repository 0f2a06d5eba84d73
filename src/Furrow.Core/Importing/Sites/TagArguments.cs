using System.Text.RegularExpressions;

namespace Furrow.Importing.Sites;

/// <summary>Reads what stands after a tag's name: words, texts in quotation marks, <c>name=value</c>.</summary>
internal static partial class TagArguments
{
    /// <summary>The arguments, in order and by name.</summary>
    public static (IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Named) Read(string text)
    {
        var arguments = new List<string>();
        var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in Argument().Matches(text))
        {
            var value = Unquoted(match.Groups["value"].Value);
            if (match.Groups["name"].Success)
                named.TryAdd(match.Groups["name"].Value, value);
            else
                arguments.Add(value);
        }
        return (arguments, named);
    }

    private static string Unquoted(string value) => value switch
    {
        ['`', .. var raw, '`'] => raw,
        ['"' or '\'', _, ..] => value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\'", "'", StringComparison.Ordinal),
        _ => value,
    };

    [GeneratedRegex("""(?:(?<name>[A-Za-z_][\w-]*)\s*=\s*)?(?<value>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s"'`=][^\s]*)""")]
    private static partial Regex Argument();
}
