using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Drafting;
using Furrow.Files;
using Furrow.Importing.Newspaper;

namespace Furrow.CommandLine;

/// <summary>Runs <c>furrow import PAGE.md</c>: reads the page, writes the drafts, says what was found.</summary>
internal sealed class PageImportRun
{
    private readonly PageImportCall _call;
    private readonly string _siteFolder;
    private readonly BuildConsole _console;
    private readonly DiagnosticBag _diagnostics = new();

    private PageImportRun(PageImportCall call)
    {
        _call = call;
        _siteFolder = Path.GetFullPath(call.Site);
        // Paths of the site and of the page are made ready one by one: the page is most often elsewhere.
        _console = new BuildConsole(SiteOptions.FormatNamed(call.Format), isStrict: false, pathPrefix: "");
    }

    /// <summary>Runs a call and gives the exit code.</summary>
    public static int Run(PageImportCall call) => new PageImportRun(call).Run();

    private int Run()
    {
        var site = new DiskFileTree(_siteFolder);
        var config = SiteConfigReader.Read(site, _diagnostics);
        if (config is null || OptionsFor(config) is not { } options || ReadPage() is not { } bytes)
            return End(ExitCode.Unusable);

        var import = new PageImporter(site, config, options).Import(bytes, PagePath, _diagnostics);
        if (import is null)
            return End(ExitCode.ContentErrors);
        var language = options.Language ?? config.DefaultLanguage;
        if (_call.AsJson)
            PageImportJson.Write(import, Console.Out);
        else
            new PageImportText(config, language).Write(import, Console.Out);
        if (import.HasErrors)
            return End(import.Diagnostics.Any(found => found.Rule == Rules.UnknownPageDate) ? ExitCode.Unusable : ExitCode.ContentErrors, "Nothing was written.");
        return _call.DryRun ? End(ExitCode.Done, "Nothing was written, as --dry-run asks.") : Write(import, config);
    }

    private int Write(PageImport import, SiteConfig config)
    {
        List<DraftFile> files = [.. import.NewFiles];
        var writer = new DraftWriter(_siteFolder);
        foreach (var taken in writer.Taken(files))
            _diagnostics.Report(Rules.ImportRefused, new SourceLocation(taken), "There is a file of this name already, and nothing is written over it; remove it or name another folder with --output.");
        if (_diagnostics.HasErrors)
            return End(ExitCode.Unusable, "Nothing was written.");
        writer.Write(files);
        return End(ExitCode.Done, $"{Counts(import)}{string.Concat(import.TermFiles.Select(file => $" Terms added to {file.Path}."))}{(_call.AddTerms ? "" : Unlisted(import, config))}");
    }

    private static string Counts(PageImport import)
    {
        var unchanged = import.Stories.Count(story => story.State == DraftState.Unchanged);
        var changed = import.Stories.Count(story => story.State == DraftState.Changed);
        return $"Written as drafts: {import.Stories.Count - unchanged - changed}."
            + (unchanged > 0 ? $" Stand already, as the page gives them: {unchanged}." : "")
            + (changed > 0 ? $" Stand already, changed since, and stay as they are: {changed}." : "");
    }

    // Without them the next build fails, which is worth a last line under a long report.
    private static string Unlisted(PageImport import, SiteConfig config)
    {
        var closed = import.NewTerms.Where(term => config.PolicyOf(term.Kind) == VocabularyPolicy.Closed).GroupBy(term => term.Kind)
            .Select(terms => $"{string.Join(", ", terms.Select(term => $"`{term.Id}`"))} in {VocabularyReader.PathOf(terms.Key)}")
            .ToList();
        return closed.Count == 0
            ? ""
            : $"\nBuilds stop until the vocabularies have what the stories name: {string.Join("; ", closed)}. Import again with --add-terms, or add them yourself.";
    }

    private string PagePath => Path.GetRelativePath(Environment.CurrentDirectory, Path.GetFullPath(_call.Source)).Replace('\\', '/');

    private PageImportOptions? OptionsFor(SiteConfig config)
    {
        var language = config.DefaultLanguage;
        if (_call.Language is { } key)
        {
            if (config.FindLanguage(key) is not { } named)
                return Refuse($"`{key}` is none of the site's languages; --language takes {string.Join(" or ", config.Languages.Select(l => $"`{l.Key}`"))}.");
            language = named;
        }
        string? folder = null;
        if (_call.Output is { } output)
        {
            folder = Path.GetRelativePath(_siteFolder, Path.GetFullPath(output)).Replace('\\', '/').TrimEnd('/');
            if (!SitePath.IsBelow(folder + "/", ContentReader.Folder) || SitePath.Resolve("", folder) != folder)
                return Refuse($"Stories belong below the site's folder content/, and --output is `{output}`.");
        }
        return new PageImportOptions
        {
            Language = language,
            Date = _call.Date,
            Files = new DiskFileTree(Path.GetDirectoryName(Path.GetFullPath(_call.Source))!),
            Publication = _call.Publication,
            Number = _call.Number,
            Page = _call.Page,
            Folder = folder,
            AddsTerms = _call.AddTerms,
        };
    }

    private PageImportOptions? Refuse(string message)
    {
        _diagnostics.Report(Rules.ImportRefused, null, message);
        return null;
    }

    private byte[]? ReadPage()
    {
        try
        {
            return File.ReadAllBytes(_call.Source);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Report(Rules.Unreadable, new SourceLocation(PagePath), $"The page cannot be read: {e.Message}");
            return null;
        }
    }

    private int End(int code, string? last = null)
    {
        var prefix = SiteOptions.PathPrefix(_call.Site);
        _console.Write([.. _diagnostics.ToSortedList().Select(found => found.Location is { } at && at.Path != PagePath
            ? found with { Location = at with { Path = prefix + at.Path } }
            : found)]);
        // With --report json, stdout is the JSON alone.
        if (last is not null && !_call.AsJson)
            Console.WriteLine($"\n{last}");
        return code;
    }
}
