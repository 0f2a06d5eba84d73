using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Routing;

namespace Furrow.Templating;

/// <summary>
/// The theme's assets. Each is published under a name that holds a hash of its content, so that browsers may keep it
/// for ever; where one asset names another as <c>./NAME</c>, the name is replaced to match. Immutable.
/// </summary>
public sealed partial class AssetTable
{
    private const string Folder = "assets/";
    private static readonly string[] TextExtensions = [".css", ".js", ".mjs", ".svg"];

    private readonly SortedDictionary<string, Asset> _assets = new(StringComparer.Ordinal);

    private AssetTable()
    {
    }

    /// <summary>The assets as they are published, in the order of their names.</summary>
    public IEnumerable<Asset> All => _assets.Values;

    /// <summary>Reads and names all assets of a theme.</summary>
    public static AssetTable Load(IFileTree theme, DiagnosticBag diagnostics)
    {
        var table = new AssetTable();
        foreach (var path in theme.List("assets").Where(path => !SitePath.IsHidden(path)))
            table.Add(path[Folder.Length..], theme, diagnostics, []);
        return table;
    }

    /// <summary>The asset with a name such as <c>site.css</c>, or null.</summary>
    public Asset? Find(string name) => _assets.GetValueOrDefault(name);

    /// <summary>The names of all assets.</summary>
    public IEnumerable<string> Names => _assets.Keys;

    private Asset Add(string name, IFileTree theme, DiagnosticBag diagnostics, IReadOnlyList<string> users)
    {
        if (_assets.TryGetValue(name, out var known))
            return known;
        var content = theme.Read(Folder + name);
        if (TextExtensions.Contains(Path.GetExtension(name)))
        {
            content = Encoding.UTF8.GetBytes(Reference().Replace(Encoding.UTF8.GetString(content), match =>
                ReplaceReference(match, name, theme, diagnostics, [.. users, name])));
        }
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        var extension = Path.GetExtension(name);
        var asset = new Asset(SiteAddresses.Asset($"{name[..^extension.Length]}.{hash}{extension}"), content);
        _assets[name] = asset;
        return asset;
    }

    private string ReplaceReference(Match match, string user, IFileTree theme, DiagnosticBag diagnostics, IReadOnlyList<string> users)
    {
        var folder = user.Contains('/') ? user[..(user.LastIndexOf('/') + 1)] : "";
        var name = folder + match.Groups["name"].Value;
        if (!theme.Exists(Folder + name))
            return match.Value;
        if (users.Contains(name))
        {
            diagnostics.Report(Rules.MissingAsset, new SourceLocation($"{Theme.Folder}/{Folder}{user}"),
                $"The assets name each other in a circle: {string.Join(" → ", users)} → {name}; take one of the names out.");
            return match.Value;
        }
        var address = Add(name, theme, diagnostics, users).Address;
        return $"{match.Groups["open"].Value}./{address[SiteAddresses.Asset(folder).Length..]}{match.Groups["close"].Value}";
    }

    [GeneratedRegex("""(?<open>["'(])\./(?<name>[A-Za-z0-9._/-]+)(?<close>["')])""")]
    private static partial Regex Reference();
}

/// <summary>An asset as it is published.</summary>
/// <param name="Address">Its address, with the hash.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Asset(string Address, ReadOnlyMemory<byte> Content);
