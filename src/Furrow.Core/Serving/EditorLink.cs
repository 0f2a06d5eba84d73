using System.Globalization;
using System.Text.RegularExpressions;

namespace Furrow.Serving;

/// <summary>Makes links that open a file in an editor.</summary>
public sealed partial class EditorLink
{
    /// <summary>The editor whose links are made unless told.</summary>
    public const string DefaultEditor = "vscode";

    private const string PathMark = "{path}", LineMark = "{line}", ColumnMark = "{column}";

    // As each editor documents the links that it registers itself for.
    private static readonly Dictionary<string, string> Patterns = new(StringComparer.Ordinal)
    {
        [DefaultEditor] = "vscode://file{path}:{line}:{column}",
        ["vscodium"] = "vscodium://file{path}:{line}:{column}",
        ["cursor"] = "cursor://file{path}:{line}:{column}",
        ["idea"] = "idea://open?file={path}&line={line}&column={column}",
    };

    // What a browser does not hand on to an editor: scripts and pages of its own above all.
    private static readonly HashSet<string> OfBrowsers = new(StringComparer.OrdinalIgnoreCase)
    {
        "about", "blob", "cid", "data", "file", "filesystem", "ftp", "javascript", "mailto", "sms", "tel", "vbscript", "view-source", "ws", "wss",
    };

    private readonly string _pattern;

    private EditorLink(string pattern) => _pattern = pattern;

    /// <summary>The names of the editors whose links are known.</summary>
    public static IEnumerable<string> Editors => Patterns.Keys;

    /// <summary>
    /// The links of an editor; null for a name that is not known, a pattern without <c>{path}</c> and one whose links do not open
    /// an editor. A pattern is a URL with <c>{path}</c>, <c>{line}</c> and <c>{column}</c> in the places of those; the path begins
    /// with a slash. Its scheme is one of an editor's own, or http to an editor that listens on this machine.
    /// </summary>
    /// <param name="editor">The editor's name, or a pattern.</param>
    public static EditorLink? Parse(string editor) => Patterns.TryGetValue(editor, out var pattern) ? new(pattern)
        : editor.Contains(PathMark, StringComparison.Ordinal) && OpensEditor(editor) ? new(editor)
        : null;

    private static bool OpensEditor(string pattern) => Scheme().Match(pattern) is { Success: true, Groups: [_, { Value: var scheme }] }
        && (scheme.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? Uri.TryCreate(pattern, UriKind.Absolute, out var url) && url.IsLoopback
            : !OfBrowsers.Contains(scheme));

    // RFC 3986, section 3.1.
    [GeneratedRegex("^([A-Za-z][A-Za-z0-9+.-]*):")]
    private static partial Regex Scheme();

    /// <summary>The link to a place in a file.</summary>
    /// <param name="fullPath">The file's full path.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public string To(string fullPath, int line, int column)
    {
        var path = string.Join('/', fullPath.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)).Replace("%3A", ":", StringComparison.Ordinal);
        return _pattern
            .Replace(PathMark, path.StartsWith('/') ? path : "/" + path, StringComparison.Ordinal)
            .Replace(LineMark, line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(ColumnMark, column.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
