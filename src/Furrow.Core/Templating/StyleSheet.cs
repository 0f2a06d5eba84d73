using System.Text;
using System.Text.RegularExpressions;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Templating;

/// <summary>
/// Puts a style sheet together from its parts: a line <c>@import "./styles/print.css";</c> is replaced by the file it
/// names, so that authors have small files and readers fetch one.
/// </summary>
/// <param name="theme">The theme's files.</param>
/// <param name="folder">The folder of the assets, with a slash at its end.</param>
/// <param name="diagnostics">Where parts that are missing are reported.</param>
internal sealed partial class StyleSheet(IFileTree theme, string folder, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);

    /// <summary>The files that are parts of others, and so are not published by themselves.</summary>
    public IReadOnlySet<string> Parts => _parts;

    /// <summary>The style sheet with a name, whole.</summary>
    public string Read(string name) => Read(name, [name]);

    private string Read(string name, IReadOnlyList<string> users)
    {
        var css = Encoding.UTF8.GetString(theme.Read(folder + name));
        return Import().Replace(css, match =>
        {
            var line = css[..match.Index].Count(c => c == '\n') + 1;
            return match.Groups["name"] is { Success: true, Value: var name }
                ? Part(name, users, line)
                : Report(users[^1], line, $"A part is named as in `@import \"./styles/print.css\";`, on a line of its own and with nothing else; write it so, or put `{match.Value.Trim()}` into a file of its own.");
        });
    }

    private string Part(string part, IReadOnlyList<string> users, int line)
    {
        var user = users[^1];
        var name = user.Contains('/') ? $"{user[..(user.LastIndexOf('/') + 1)]}{part}" : part;
        if (!theme.Exists(folder + name))
            return Report(user, line, $"There is no {Theme.Folder}/{folder}{name}; add it, or take the line out.");
        if (users.Contains(name))
            return Report(user, line, $"The style sheets name each other in a circle: {string.Join(" → ", users)} → {name}; take one of the names out.");
        _parts.Add(name);
        return Read(name, [.. users, name]);
    }

    private string Report(string user, int line, string message)
    {
        diagnostics.Report(Rules.MissingAsset, new SourceLocation($"{Theme.Folder}/{folder}{user}", line, 1), message);
        return "";
    }

    // Of the other forms those that name a file of the theme: browsers would pass over them, since they do not come first.
    [GeneratedRegex("""^@import (?:"\./(?<name>[A-Za-z0-9._/-]+\.css)";\r?(?:\n|\z)|[^\n]*\./[^\n]*(?:\n|\z))""", RegexOptions.Multiline)]
    private static partial Regex Import();
}
