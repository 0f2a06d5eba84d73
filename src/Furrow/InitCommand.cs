using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Drafting;
using Furrow.Text;

namespace Furrow.CommandLine;

/// <summary><c>furrow init</c>.</summary>
internal static partial class InitCommand
{
    private static readonly IReadOnlyList<string> Keys = [.. ArchiveTemplate.Languages.Select(l => l.Key)];

    private static readonly Argument<string?> Folder = new("DIR")
    {
        Description = "The new archive's folder; made when it is not there",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string[]> Title = new("--title")
    {
        Description = "The archive's name in a language, as in `zh=犁痕`; to be given for each",
        HelpName = "TITLE",
    };

    private static readonly Option<Uri?> BaseUrl = SiteOptions.BaseUrl("The address the archive will have [default: https://example.org/]");
    private static readonly Option<string[]> Languages = DraftOptions.List("--languages", "zh,en", "Its two languages, the one that originals are in first [default: zh,en]");

    private static readonly Option<string[]> EjectTheme = new("--eject-theme")
    {
        Description = "Copy the built-in theme, or files and folders of it, into templates/ of a site, to be changed there",
        HelpName = "PART",
        Arity = ArgumentArity.ZeroOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string> Site = SiteOptions.Site();

    public static Command Create()
    {
        var command = new DocumentedCommand("init", "Make a new archive that builds at once, with a sample story in two languages; or copy the theme to change it.",
            new Example("furrow init archive", "a new archive in ./archive"),
            new Example("furrow init archive --title zh=犁痕 --title en=Furrow --base-url https://example.org/", "with its name and address"),
            new Example("furrow init --eject-theme partials/footer.html", "one file of the theme, into templates/ of this site"),
            new Example("furrow init --eject-theme", "all of the theme; files that are there stay"))
        { Folder, Title, BaseUrl, Languages, EjectTheme, Site };
        command.Validators.Add(Validate);
        EjectTheme.CompletionSources.Add(_ => new ThemeCopier(new DiagnosticBag()).Parts.Select(part => new System.CommandLine.Completions.CompletionItem(part)));
        command.SetAction(call => call.GetResult(EjectTheme) is null ? MakeArchive(call) : CopyTheme(call));
        return command;
    }

    private static void Validate(CommandResult call)
    {
        var ejects = call.GetResult(EjectTheme) is not null;
        if (!ejects && call.GetResult(Folder) is not { Tokens.Count: > 0 })
            call.AddError("Name the new archive's folder, as in `furrow init archive`.");
        if (ejects && call.GetResult(Folder) is { Tokens.Count: > 0 })
            call.AddError("--eject-theme copies into a site that is there; name it with --site DIR rather than with DIR.");
        var languages = (call.GetValue(Languages) ?? []).SelectMany(value => value.Split(',')).ToList();
        if (languages.Count > 0 && !languages.Order(StringComparer.Ordinal).SequenceEqual(Keys.Order(StringComparer.Ordinal)))
            call.AddError($"--languages is `{string.Join(',', Keys)}` or `{string.Join(',', Keys.Reverse())}`: the languages that the sample and the theme are written in. Others are added in {SiteConfig.FileName} afterwards.");
        if (TitleProblem(call.GetValue(Title) ?? []) is { } problem)
            call.AddError(problem);
    }

    private static int MakeArchive(ParseResult call)
    {
        var folder = call.GetValue(Folder)!;
        var languages = DraftOptions.Values(call, Languages);
        var template = new ArchiveTemplate(
            TitlesOf(call.GetValue(Title) ?? [])!,
            call.GetValue(BaseUrl) ?? new Uri("https://example.org/"),
            languages.Count > 0 ? languages : Keys,
            FurrowCommand.Version);
        return new DraftConsole(folder).Write(template.Build(), $"Next: furrow build --site {folder}, then set title and baseUrl in {SiteConfig.FileName}.");
    }

    private static int CopyTheme(ParseResult call)
    {
        var site = call.GetValue(Site)!;
        var console = new DraftConsole(site);
        var diagnostics = new DiagnosticBag();
        if (!File.Exists(Path.Combine(site, SiteConfig.FileName)))
            diagnostics.Report(Rules.NoConfig, new SourceLocation(SiteConfig.FileName), "There is no site.config.json here; run furrow in the site's folder or name it with --site DIR.");
        var files = new ThemeCopier(diagnostics).Copy(call.GetValue(EjectTheme) ?? []);
        if (diagnostics.HasErrors)
            return console.Refuse(diagnostics);

        var kept = new DraftWriter(Path.GetFullPath(site)).Taken(files).ToHashSet();
        foreach (var path in kept.Order(StringComparer.Ordinal))
            Console.WriteLine($"{SiteOptions.PathPrefix(site)}{path} is there already and stays as it is.");
        return console.Write([.. files.Where(file => !kept.Contains(file.Path))],
            "Delete what you do not change: files that are not there are taken from the built-in theme, and stay up to date with it.");
    }

    private static string? TitleProblem(string[] titles)
    {
        if (titles.Select(title => Prefix().Match(title)).FirstOrDefault(prefix => prefix.Success && !Keys.Contains(prefix.Groups["key"].Value)) is { } other)
            return $"--title: a new archive has no language `{other.Groups["key"].Value}`, but {string.Join(" and ", Keys)}, as in `--title zh=犁痕 --title en=Furrow`. Others are added in {SiteConfig.FileName} afterwards.";
        if (TitlesOf(titles) is null)
            return "--title is given once for all languages, or once for each as in `--title zh=犁痕 --title en=Furrow`.";
        // English pages cannot say that a name of theirs is in Chinese.
        return titles is [var title] && !title.StartsWith("en=", StringComparison.Ordinal) && title.EnumerateRunes().Any(HanText.IsHan)
            ? $"--title: `{title}` is a name for the Chinese pages; give the English ones one too, as in `--title zh={(title.StartsWith("zh=", StringComparison.Ordinal) ? title[3..] : title)} --title en=…`."
            : null;
    }

    // By language key; a title for all languages stands under the first. Null when the two ways are mixed or a language is named twice.
    private static Dictionary<string, string>? TitlesOf(string[] values)
    {
        var titles = new Dictionary<string, string>();
        foreach (var value in values)
        {
            var key = Keys.FirstOrDefault(key => value.StartsWith(key + "=", StringComparison.Ordinal));
            if (key is null && values.Length > 1 || !titles.TryAdd(key ?? Keys[0], key is null ? value : value[(key.Length + 1)..]))
                return null;
        }
        return titles;
    }

    // As in `fr=…`: two or three letters, as languages have.
    [GeneratedRegex("^(?<key>[a-z]{2,3}(-[A-Za-z]+)*)=", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();
}
