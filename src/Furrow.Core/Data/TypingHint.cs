using System.Text.RegularExpressions;

namespace Furrow.Data;

/// <summary>
/// What to say of a value that is not what it should be because it was typed with a Chinese keyboard: YAML takes full-width marks for
/// letters of the text.
/// </summary>
internal static partial class TypingHint
{
    private const string Dividers = "，、；,";
    private const string Frames = "［］【】「」“”";
    private const string Ends = "；。，、！：;.,";

    /// <summary>A sentence on a value of the wrong type, with a space before it; empty where nothing is to be said.</summary>
    public static string Of(DataNode found)
    {
        if (found is not DataScalar { Kind: ScalarKind.Text } scalar)
            return "";
        if (KeyAndValue().Match(scalar.Text) is { Success: true } pair)
            return $" After `{pair.Groups["key"].Value}`, type `:` and a space.";
        return scalar.Text.IndexOfAny([.. Frames]) >= 0 ? $" Full-width marks such as `{scalar.Text[scalar.Text.IndexOfAny([.. Frames])]}` are letters to YAML: type Latin ones or none." : "";
    }

    /// <summary>A sentence on a value that is of the right kind but for a mark after it, with a space before it; null where it is not that.</summary>
    /// <param name="key">The value's key.</param>
    /// <param name="kind">What the value should be.</param>
    /// <param name="found">The value.</param>
    public static string? OfEnd(string key, ScalarKind kind, DataNode found) =>
        found is DataScalar { Kind: ScalarKind.Text } scalar && scalar.Text.TrimEnd([.. Ends, ' ']) is var value && value.Length < scalar.Text.Length
        && YamlDocumentReader.KindOfPlain(value) == kind
            ? $" The `{scalar.Text[value.Length..].Trim()}` after it does not belong there: write `{key}: {value}`."
            : null;

    /// <summary>A sentence on an id that nothing is known by, with a space before it; empty where nothing is to be said.</summary>
    /// <param name="id">The id.</param>
    /// <param name="isOfList">Whether a list of ids may stand where it stands.</param>
    public static string OfId(string id, bool isOfList)
    {
        var first = IsQuoted(id) ? 0 : id.IndexOfAny([.. Dividers, .. Frames]);
        if (first < 0)
            return "";
        var ids = id.Split([.. Dividers, .. Frames], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => IsQuoted(part) ? part[1..^1] : part)
            .ToList();
        return ids.Count == 0 || (ids.Count > 1 && !isOfList) ? ""
            : isOfList ? $" YAML takes `{id[first]}` for a letter of it: write `[{string.Join(", ", ids)}]`, with marks of the Latin keyboard."
            : $" YAML takes `{id[first]}` for a letter of it: write `{ids[0]}` alone.";
    }

    // Within a word, the closing one is an apostrophe: O’Brien.
    private static bool IsQuoted(string text) => text is ['‘', _, .., '’'];

    [GeneratedRegex("^(?<key>[A-Za-z][A-Za-z0-9_-]*) *(?:：|:[^/])", RegexOptions.CultureInvariant)]
    private static partial Regex KeyAndValue();
}
