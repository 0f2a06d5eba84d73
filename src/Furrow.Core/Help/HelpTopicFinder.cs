using System.Globalization;
using System.Text.RegularExpressions;
using Furrow.Checking.Baselines;
using Furrow.Config;
using Furrow.Content;
using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Help;

/// <summary>Finds the page of the documentation that somebody means: by its name, a rule's number, a file's name or a key.</summary>
public static partial class HelpTopicFinder
{
    private const string Articles = "front-matter";
    private const string Config = "site-config";
    private const string Vocabulary = "vocabularies";

    // The first that has a key is shown.
    private static readonly (string Page, string Name, IReadOnlyList<Key> Keys)[] s_keys =
    [
        (Articles, "articles", [.. FrontMatterKeys.All.SelectMany(WithInner)]),
        (Config, SiteConfig.FileName, [.. ConfigKeys.All, .. LanguageKeys.All]),
        (Vocabulary, "vocabularies", VocabularyKeys.For(VocabularyKind.People)),
    ];

    /// <summary>The names of the pages as they are typed: a command by its own name, a rule as diagnostics have it; in the order of the pages' ids.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. HelpPages.Ids.Select(NameOf)];

    /// <summary>The names near to a word that is none, the nearest first: of pages and of keys.</summary>
    public static IEnumerable<string> Near(string topic) =>
        NearestName.FindAll(topic, Names.Concat(s_keys.SelectMany(of => of.Keys).Select(key => key.Name)).Distinct());

    /// <summary>The page that is meant; null when none is.</summary>
    /// <param name="topic">A page's or command's name, a rule's id or number, a file's name or path, or a key; in any letter case. Where there is no
    /// such page, what stands before a colon (<c>draft: true</c>) or the first word (<c>new translation</c>) is looked for.</param>
    public static HelpTopic? Find(string topic) => FindWhole(topic) ?? FindWhole(topic.Split(':', '：')[0]) ?? FindWhole(topic.Trim().Split(' ')[0]);

    private static HelpTopic? FindWhole(string topic)
    {
        var name = topic.Trim().Replace(' ', '-').ToLowerInvariant();
        var page = HelpPages.Ids.Contains(name) ? name
            : HelpPages.Ids.Contains(HelpPages.CommandPrefix + name) ? HelpPages.CommandPrefix + name
            : RuleOf(name) ?? PageOfFile(name[(name.LastIndexOfAny(['/', '\\']) + 1)..]);
        return page is null ? OfKey(topic.Trim()) : new HelpTopic(page);
    }

    // Nobody types all of FUR0104.
    private static string? RuleOf(string name)
    {
        if (RuleNumber().Match(name) is not { Success: true } number)
            return null;
        var id = string.Create(CultureInfo.InvariantCulture, $"FUR{int.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture):0000}");
        return Rules.Find(id) is null ? null : id.ToLowerInvariant();
    }

    private static string? PageOfFile(string file) => file switch
    {
        SiteConfig.FileName or "config" => Config,
        Baseline.FileName => HelpPages.CommandPrefix + "check",
        _ when VocabularyKinds.All.Any(kind => file == $"{kind.Name()}.yml") => Vocabulary,
        _ when ArticleFile().IsMatch(file) => Articles,
        _ => null,
    };

    private static HelpTopic? OfKey(string topic)
    {
        // As in `photos.caption`.
        var name = topic[(topic.LastIndexOf('.') + 1)..];
        var found = s_keys
            .Select(of => (of.Page, of.Name, Key: of.Keys.FirstOrDefault(key => key.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || key.IsCalled(name))))
            .Where(of => of.Key is not null)
            .ToList();
        if (found.Count == 0)
            return null;
        var (page, owner, key) = found[0];
        var others = found.Skip(1).Select(of => $"; so has {of.Name}, see `furrow explain {of.Page}`");
        return new HelpTopic(page, $"`{topic}` is no page: {owner} {(page == Config ? "has" : "have")} a key `{key!.Name}`, which this page explains{string.Concat(others)}.");
    }

    private static IEnumerable<Key> WithInner(Key key) => key switch
    {
        MappingKey mapping => mapping.Keys.SelectMany(WithInner).Prepend(key),
        MappingListKey list => list.Keys.SelectMany(WithInner).Prepend(key),
        _ => [key],
    };

    private static string NameOf(string page) => page.StartsWith(HelpPages.CommandPrefix, StringComparison.Ordinal)
        ? page[HelpPages.CommandPrefix.Length..]
        : Rules.Find(page.ToUpperInvariant())?.Id ?? page;

    [GeneratedRegex("^(?:fur)?[-_:]*([0-9]{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex RuleNumber();

    [GeneratedRegex(@"^index\.[^.]+\.md$", RegexOptions.CultureInvariant)]
    private static partial Regex ArticleFile();
}
