using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Diagnostics.Formats;
using Furrow.Files;
using Furrow.Photographs;
using Furrow.Publishing;

namespace Furrow.CommandLine;

/// <summary><c>furrow build</c>.</summary>
internal static class BuildCommand
{
    private static readonly Option<string> Site = new("--site")
    {
        Description = "The site's folder, the one with site.config.json",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".",
    };

    private static readonly Option<string?> Output = new("--output")
    {
        Description = "Where the site goes [default: public, in the site's folder]",
        HelpName = "DIR",
    };

    private static readonly Option<Uri?> BaseUrl = new("--base-url")
    {
        Description = "The address to build for instead of the config's",
        HelpName = "URL",
        CustomParser = ParseBaseUrl,
    };

    private static readonly Option<bool> Drafts = new("--drafts") { Description = "Publish articles marked `draft: true` too" };

    private static readonly Option<bool> Strict = new("--strict") { Description = "Treat warnings as errors" };

    private static readonly Option<int> Jobs = new("--jobs")
    {
        Description = "How many cores to use; all of them unless told",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        Validators = { AtLeastOne },
    };

    private static readonly Option<string> Format = new Option<string>("--diagnostics")
    {
        Description = "How to write diagnostics, on stderr",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json", "sarif", "github");

    public static Command Create()
    {
        var command = new Command("build", "Build the site.") { Site, Output, BaseUrl, Drafts, Strict, Jobs, Format };
        // On a thread of its own, so that Ctrl-C is heard while the build runs.
        command.SetAction((call, cancellation) => Task.Run(() => Run(call, cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(ParseResult call, CancellationToken cancellation)
    {
        var site = call.GetValue(Site)!;
        var siteFolder = Path.GetFullPath(site);
        var output = Path.GetFullPath(call.GetValue(Output) ?? Path.Combine(siteFolder, "public"));
        var console = new BuildConsole(FormatNamed(call.GetValue(Format)!), call.GetValue(Strict), Prefix(site));

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

    private static IDiagnosticFormat FormatNamed(string name) => name switch
    {
        "json" => new JsonFormat(),
        "sarif" => new SarifFormat(FurrowCommand.Version),
        "github" => new GitHubFormat(),
        _ => new TextFormat(),
    };

    // Diagnostics name files from the site's folder; the terminal opens them from the working directory.
    private static string Prefix(string site)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, Path.GetFullPath(site)).Replace('\\', '/');
        return relative == "." ? "" : relative + "/";
    }

    private static Uri? ParseBaseUrl(ArgumentResult argument)
    {
        var url = SiteConfigReader.ParseBaseUrl(argument.Tokens[0].Value);
        if (url is null)
            argument.AddError($"--base-url must be an absolute http or https address without `?` and `#`, and this is `{argument.Tokens[0].Value}`.");
        return url;
    }

    private static void AtLeastOne(OptionResult jobs)
    {
        // What is no number at all is reported by the option itself.
        if (jobs.Tokens is [{ Value: var value }] && int.TryParse(value, out var number) && number < 1)
            jobs.AddError("--jobs must be 1 or more.");
    }
}
