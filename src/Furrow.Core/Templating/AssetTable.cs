using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Routing;

namespace Furrow.Templating;

/// <summary>
/// The theme's assets. Each is published under a name that holds a hash of its content, so that browsers may keep it
/// for ever; where one asset names another as <c>./NAME</c>, the name is replaced to match. Style sheets are put together
/// from their parts (<see cref="StyleSheet"/>). Immutable once loaded.
/// </summary>
public sealed partial class AssetTable
{
    private const string Folder = "assets/";
    private static readonly string[] TextExtensions = [".css", ".js", ".mjs", ".svg"];

    private readonly SortedDictionary<string, Asset> _assets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sheets = new(StringComparer.Ordinal);
    private readonly IFileTree _theme;
    private readonly DiagnosticBag _diagnostics;
    private readonly StyleSheet _styles;

    private AssetTable(IFileTree theme, DiagnosticBag diagnostics) =>
        (_theme, _diagnostics, _styles) = (theme, diagnostics, new StyleSheet(theme, Folder, diagnostics));

    /// <summary>The assets as they are published, in the order of their names.</summary>
    public IEnumerable<Asset> All => _assets.Values;

    /// <summary>Reads and names all assets of a theme.</summary>
    public static AssetTable Load(IFileTree theme, DiagnosticBag diagnostics)
    {
        var table = new AssetTable(theme, diagnostics);
        var names = theme.List("assets").Where(path => !SitePath.IsHidden(path)).Select(path => path[Folder.Length..]).ToList();
        foreach (var name in names.Where(IsStyleSheet))
            table._sheets.Add(name, table._styles.Read(name));
        // Which of them are parts of others is known now.
        foreach (var name in names.Where(name => !table._styles.Parts.Contains(name)))
            table.Add(name, []);
        return table;
    }

    /// <summary>The asset with a name such as <c>site.css</c>, or null.</summary>
    public Asset? Find(string name) => _assets.GetValueOrDefault(name);

    /// <summary>The names of all assets.</summary>
    public IEnumerable<string> Names => _assets.Keys;

    private Asset Add(string name, IReadOnlyList<string> users)
    {
        if (_assets.TryGetValue(name, out var known))
            return known;
        var content = TextExtensions.Contains(Path.GetExtension(name))
            ? Encoding.UTF8.GetBytes(Reference().Replace(ReadText(name), match => ReplaceReference(match, name, [.. users, name])))
            : _theme.Read(Folder + name);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        var extension = Path.GetExtension(name);
        var asset = new Asset(SiteAddresses.Asset($"{name[..^extension.Length]}.{hash}{extension}"), content);
        _assets[name] = asset;
        return asset;
    }

    private static bool IsStyleSheet(string name) => Path.GetExtension(name) == ".css";

    private string ReadText(string name) =>
        _sheets.GetValueOrDefault(name) is { } sheet ? StyleSheetMinifier.Minify(sheet) : Encoding.UTF8.GetString(_theme.Read(Folder + name));

    private string ReplaceReference(Match match, string user, IReadOnlyList<string> users)
    {
        var folder = user.Contains('/') ? user[..(user.LastIndexOf('/') + 1)] : "";
        var name = folder + match.Groups["name"].Value;
        if (!_theme.Exists(Folder + name))
            return match.Value;
        if (users.Contains(name))
        {
            _diagnostics.Report(Rules.MissingAsset, new SourceLocation($"{Theme.Folder}/{Folder}{user}"),
                $"The assets name each other in a circle: {string.Join(" → ", users)} → {name}; take one of the names out.");
            return match.Value;
        }
        var address = Add(name, users).Address;
        return $"{match.Groups["open"].Value}./{address[SiteAddresses.Asset(folder).Length..]}{match.Groups["close"].Value}";
    }

    [GeneratedRegex("""(?<open>["'(])\./(?<name>[A-Za-z0-9._/-]+)(?<close>["')])""")]
    private static partial Regex Reference();
}

/// <summary>An asset as it is published.</summary>
/// <param name="Address">Its address, with the hash.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Asset(string Address, ReadOnlyMemory<byte> Content);
