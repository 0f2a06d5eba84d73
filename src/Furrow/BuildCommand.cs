using System.CommandLine;
using System.Diagnostics;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Photographs;
using Furrow.Publishing;

namespace Furrow.CommandLine;

/// <summary><c>furrow build</c>.</summary>
internal static class BuildCommand
{
    private static readonly Option<string> Site = SiteOptions.Site();
    private static readonly Option<string?> Output = SiteOptions.Output();
    private static readonly Option<Uri?> BaseUrl = SiteOptions.BaseUrl();
    private static readonly Option<bool> Drafts = SiteOptions.Drafts();
    private static readonly Option<bool> Strict = SiteOptions.Strict();
    private static readonly Option<int> Jobs = SiteOptions.Jobs();
    private static readonly Option<string> Format = SiteOptions.Diagnostics();

    public static Command Create()
    {
        var command = new DocumentedCommand("build", "Build the site.",
            new Example("furrow build", "the site of this folder, to public/"),
            new Example("furrow build --site archive --output /srv/www", "another site, to another folder"),
            new Example("furrow build --base-url https://example.org/preview/", "for another address than the config's"),
            new Example("furrow build --strict --diagnostics github", "in CI: warnings fail, and show beside the changed lines"))
        { Site, Output, BaseUrl, Drafts, Strict, Jobs, Format };
        command.Publishes = true;
        // On a thread of its own, so that Ctrl-C is heard while the build runs.
        command.SetAction((call, cancellation) => Task.Run(() => Run(call, cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(ParseResult call, CancellationToken cancellation)
    {
        var site = call.GetValue(Site)!;
        var siteFolder = Path.GetFullPath(site);
        var output = Path.GetFullPath(call.GetValue(Output) ?? Path.Combine(siteFolder, "public"));
        var console = new BuildConsole(SiteOptions.FormatNamed(call.GetValue(Format)!), call.GetValue(Strict), SiteOptions.PathPrefix(site));

        if (OutputFolderGuard.Refusal(output, siteFolder) is { } refusal)
        {
            console.Write([new Diagnostic(Rules.OutputRefused, refusal, null)]);
            return ExitCode.Unusable;
        }
        var options = new BuildOptions
        {
            BaseUrl = call.GetValue(BaseUrl),
            IncludeDrafts = call.GetValue(Drafts),
            Strict = call.GetValue(Strict),
            PhotographCache = new DiskPhotographCache(Path.Combine(siteFolder, DiskPhotographCache.Folder)),
            Jobs = call.GetValue(Jobs),
        };
        var clock = Stopwatch.StartNew();
        var result = BuildConsole.WhileBuilding(() =>
            new SiteBuilder(new DiskFileTree(siteFolder), options).Build(() => new DiskPublisher(output), cancellation));
        console.Write(result, output, clock.Elapsed);
        return result.Outcome switch
        {
            BuildOutcome.Published => ExitCode.Done,
            BuildOutcome.ContentErrors => ExitCode.ContentErrors,
            _ => ExitCode.Unusable,
        };
    }
}
