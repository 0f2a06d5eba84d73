using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Drafting;
using Furrow.Files;
using Furrow.Importing.Sites;
using Furrow.Publishing;

namespace Furrow.CommandLine;

/// <summary>Runs <c>furrow import --from hugo|jekyll|hexo DIR</c>: reads the old site, writes the stories, says what has no equivalent.</summary>
internal sealed class SiteImportRun
{
    private readonly SiteImportCall _call;
    private readonly string _siteFolder;
    private readonly BuildConsole _siteConsole;
    private readonly BuildConsole _sourceConsole;

    private SiteImportRun(SiteImportCall call)
    {
        _call = call;
        _siteFolder = Path.GetFullPath(call.Site);
        _siteConsole = new BuildConsole(SiteOptions.FormatNamed(call.Format), isStrict: false, SiteOptions.PathPrefix(call.Site));
        _sourceConsole = new BuildConsole(SiteOptions.FormatNamed(call.Format), isStrict: false, SiteOptions.PathPrefix(call.Source));
    }

    /// <summary>Runs a call and gives the exit code.</summary>
    public static int Run(SiteImportCall call, CancellationToken cancellation) => new SiteImportRun(call).Run(cancellation);

    private int Run(CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var site = new DiskFileTree(_siteFolder);
        var config = SiteConfigReader.Read(site, diagnostics);
        if (!Directory.Exists(_call.Source))
        {
            diagnostics.Report(Rules.SourceEmpty, null, File.Exists(_call.Source)
                ? $"`{_call.Source}` is a file; name the old site's folder, the one with its config. For a newspaper page, leave --from out."
                : $"There is no folder `{_call.Source}`; name the old site's folder.");
        }
        if (config is null || diagnostics.HasErrors)
        {
            _siteConsole.Write(diagnostics.ToSortedList());
            return ExitCode.Unusable;
        }
        var import = new SiteImporter(new DiskFileTree(Path.GetFullPath(_call.Source)), _call.Generator, site, config, _call.AddTerms).Import(cancellation);
        _siteConsole.Write(import.SiteDiagnostics);
        _sourceConsole.Write(import.Diagnostics);
        if (_call.Report is { } report)
            OutputFileWriter.Write(report, ImportReportWriter.Write(import));
        if (import.IsStopped)
        {
            Console.WriteLine("Nothing was written: mend the errors first.");
            return ExitCode.ContentErrors;
        }
        return Write(import, config);
    }

    private int Write(SiteImport import, SiteConfig config)
    {
        // What an import adds itself is in the files then, to be looked at there.
        foreach (var addition in import.Additions.Where(_ => _call.DryRun || !import.AddsTerms))
            Console.WriteLine($"{(import.AddsTerms ? "Would be added to" : "Add to")} {addition.Path}:\n\n{addition.Yaml}");
        var exitCode = import.HasErrors ? ExitCode.ContentErrors : ExitCode.Done;
        if (_call.DryRun)
        {
            foreach (var file in import.Files.Where(file => !file.IsAddition))
                Console.WriteLine(file.Path);
            Console.WriteLine($"Nothing was written, as --dry-run asks. It would be: {ImportReportWriter.Sentence(import)}{Lacking(import, config)}");
            return exitCode;
        }
        new DraftWriter(_siteFolder).Write(import.Files);
        Console.WriteLine($"Imported {ImportReportWriter.Sentence(import)}{Lacking(import, config)}");
        return exitCode;
    }

    // Without them the next build may fail, which is worth last lines under a long list.
    private static string Lacking(SiteImport import, SiteConfig config)
    {
        if (import.AddsTerms || import.Additions.Count == 0)
            return "";
        var closed = import.Additions.Where(addition => config.PolicyOf(addition.Kind) == VocabularyPolicy.Closed).Select(addition => addition.Kind.Name()).ToList();
        return $"\n\nThe vocabularies lack terms that the stories name: {ImportReportWriter.Terms(import)}."
            + (closed.Count == 0 ? "" : $"\nBuilds stop until those that are closed have them: {string.Join(", ", closed)}.")
            + "\nImport again with --add-terms, which adds them to the files and writes no story a second time, or add the lines above yourself.";
    }
}
