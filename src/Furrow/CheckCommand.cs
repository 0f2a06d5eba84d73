using System.CommandLine;
using Furrow.Checking;
using Furrow.Checking.Addresses;
using Furrow.Checking.Baselines;
using Furrow.Checking.External;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Photographs;
using Furrow.Publishing;

namespace Furrow.CommandLine;

/// <summary><c>furrow check</c>.</summary>
internal static class CheckCommand
{
    private const int SecondsOfADay = 86400;

    private static readonly Option<string> Site = SiteOptions.Site();
    private static readonly Option<Uri?> BaseUrl = SiteOptions.BaseUrl();
    private static readonly Option<bool> Drafts = SiteOptions.Drafts();
    private static readonly Option<bool> Strict = SiteOptions.Strict();
    private static readonly Option<int> Jobs = SiteOptions.Jobs();
    private static readonly Option<string> Format = SiteOptions.Diagnostics();

    private static readonly Option<string[]> Against = new("--against")
    {
        Description = "Tell which addresses of this list would be lost: a file with one a line, or a sitemap, or its URL",
        HelpName = "LIST",
    };

    private static readonly Option<string?> WriteUrls = new("--write-urls")
    {
        Description = "Write the list of the site's addresses, for a later --against",
        HelpName = "FILE",
    };

    private static readonly Option<bool> External = new("--external") { Description = "Try the links to other sites too; needs a network" };

    private static readonly Option<int> TimeLimit = new("--time-limit")
    {
        Description = "How many seconds --external may take in all",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 300,
        CustomParser = limit => SiteOptions.WholeNumber(limit, "--time-limit", 1, SecondsOfADay),
    };

    private static readonly Option<bool> WriteBaseline = new("--write-baseline")
    {
        Description = $"Write {Baseline.FileName}: later checks tell only of what is not in it",
    };

    private static readonly Option<string?> Summary = new("--summary")
    {
        Description = "Append a summary in Markdown to this file [default: the one that GITHUB_STEP_SUMMARY names]",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Report = new("--report")
    {
        Description = "Write the diagnostics to this file; on stderr they are text then",
        HelpName = "FILE",
    };

    public static Command Create()
    {
        var command = new DocumentedCommand("check", "Check the stories and the pages built of them, and write no site.",
            new Example("furrow check", "everything that can be seen without a network"),
            new Example("furrow check --strict --diagnostics github", "in CI: warnings fail, and show beside the changed lines"),
            new Example("furrow check --diagnostics gitlab --report code-quality.json", "in CI: text in the log, and a report for GitLab"),
            new Example("furrow check --against urls.txt --write-urls urls.txt", "no address may be lost; keep the list for the next time"),
            new Example("furrow check --write-baseline", "live with what is there, and hear of new slips alone"),
            new Example("furrow check --external --time-limit 60", "are the pages of other sites still there?"))
        { Site, BaseUrl, Drafts, Strict, Jobs, Format, Against, WriteUrls, External, TimeLimit, WriteBaseline, Summary, Report };
        SiteOptions.Guard(command, Site, Report, WriteUrls, Summary);
        command.Validators.Add(call =>
        {
            if (call.GetValue(WriteBaseline))
                SiteOptions.Guard(call, Site, WriteBaseline.Name, OutputFileKind.Baseline, Path.Join(call.GetValue(Site), Baseline.FileName));
        });
        command.SetAction((call, cancellation) => Task.Run(() => RunAsync(call, cancellation), CancellationToken.None));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancellation)
    {
        var site = call.GetValue(Site)!;
        var folder = Path.GetFullPath(site);
        var console = new CheckConsole(SiteOptions.FormatNamed(call.GetValue(Format)!), call.GetValue(Report), call.GetValue(Strict), SiteOptions.PathPrefix(site));
        using var http = LinkTrier.CreateClient(FurrowCommand.Version);

        var unusable = new DiagnosticBag();
        // One that cannot be read is no hindrance to a new one, but what it held is lost.
        var lost = new DiagnosticBag();
        var baseline = ReadBaseline(folder, call.GetValue(WriteBaseline) ? lost : unusable);
        foreach (var slip in lost.ToSortedList())
            await Console.Error.WriteLineAsync($"Nothing of the old {Baseline.FileName} is kept, since it cannot be read: {slip.Location}: {slip.Message}");
        var lists = await ReadListsAsync(call.GetValue(Against) ?? [], folder, http, cancellation);
        if (unusable.HasErrors)
        {
            console.Write(unusable.ToSortedList());
            return ExitCode.Unusable;
        }
        var options = new CheckOptions
        {
            Build = new BuildOptions
            {
                BaseUrl = call.GetValue(BaseUrl),
                IncludeDrafts = call.GetValue(Drafts),
                PhotographCache = new DiskPhotographCache(Path.Combine(folder, DiskPhotographCache.Folder)),
                Jobs = call.GetValue(Jobs),
            },
            Against = lists,
            Baseline = baseline,
            RenewsBaseline = call.GetValue(WriteBaseline),
            External = call.GetValue(External) ? CreateTrier(folder, http, call.GetValue(TimeLimit)) : null,
        };
        var result = await new SiteChecker(new DiskFileTree(folder), options).CheckAsync(cancellation);
        return Finish(call, folder, result, console);
    }

    private static int Finish(ParseResult call, string folder, CheckResult result, CheckConsole console)
    {
        if (result.Renewal is { } renewal)
            OutputFileWriter.Write(Path.Combine(folder, Baseline.FileName), BaselineFile.Write(renewal.Baseline));
        console.Write(result);
        if (call.GetValue(WriteBaseline) && result.Renewal is null)
            Console.WriteLine($"{Baseline.FileName} was not written: what was not looked at cannot be in it.");
        // A list without what would be lost is no guard any more: it is written when nothing is lost.
        if (call.GetValue(WriteUrls) is { } urls && result.Pages is not null && !result.Diagnostics.Any(d => d.Rule == Rules.LostAddress))
            OutputFileWriter.Write(urls, AddressListWriter.Write(result.Addresses));
        if ((call.GetValue(Summary) ?? Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY")) is { Length: > 0 } summary)
            OutputFileWriter.Append(summary, console.Summary(result));
        return result.Outcome == BuildOutcome.Unusable ? ExitCode.Unusable
            : console.HasErrors(result) ? ExitCode.ContentErrors
            : ExitCode.Done;
    }

    private static Baseline? ReadBaseline(string folder, DiagnosticBag unusable)
    {
        var file = Path.Combine(folder, Baseline.FileName);
        return File.Exists(file) ? BaselineFile.Read(File.ReadAllBytes(file), unusable) : null;
    }

    private static async Task<IReadOnlyList<(string Path, string? Text)>> ReadListsAsync(
        IReadOnlyList<string> names, string folder, HttpClient http, CancellationToken cancellation)
    {
        var source = new AddressListSource(folder, http, new AddressListLimits());
        var lists = new List<(string, string?)>();
        foreach (var name in names)
            lists.AddRange(await source.ReadAsync(name, cancellation));
        return lists;
    }

    private static LinkTrier CreateTrier(string folder, HttpClient http, int seconds) => new(
        http,
        new LinkAnswerCache(Path.Combine(folder, LinkAnswerCache.FileName), TimeProvider.System),
        new TrialSettings { TimeLimit = TimeSpan.FromSeconds(seconds) },
        TimeProvider.System);
}
