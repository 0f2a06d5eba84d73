using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Furrow.Config;
using Furrow.Diagnostics.Formats;
using Furrow.Publishing;

namespace Furrow.CommandLine;

/// <summary>The options that commands share. Each command has its own of them, since an option belongs to one.</summary>
internal static class SiteOptions
{
    /// <summary><c>--site DIR</c>.</summary>
    public static Option<string> Site() => new("--site")
    {
        Description = "The site's folder, the one with site.config.json",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".",
    };

    /// <summary><c>--output DIR</c>.</summary>
    public static Option<string?> Output() => new("--output")
    {
        Description = "Where the site goes [default: public, in the site's folder]",
        HelpName = "DIR",
    };

    /// <summary><c>--base-url URL</c>.</summary>
    public static Option<Uri?> BaseUrl(string description = "The address to build for instead of the config's") => new("--base-url")
    {
        Description = description,
        HelpName = "URL",
        CustomParser = ParseBaseUrl,
    };

    /// <summary><c>--drafts</c>.</summary>
    public static Option<bool> Drafts() => new("--drafts") { Description = "Include articles marked `draft: true`" };

    /// <summary><c>--strict</c>.</summary>
    public static Option<bool> Strict() => new("--strict") { Description = "Treat warnings as errors" };

    /// <summary><c>--jobs N</c>.</summary>
    public static Option<int> Jobs() => new("--jobs")
    {
        Description = "How many cores to use; all of them unless told",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = jobs => WholeNumber(jobs, "--jobs", 1, int.MaxValue),
    };

    /// <summary><c>--diagnostics FORMAT</c>.</summary>
    public static Option<string> Diagnostics() => new Option<string>("--diagnostics")
    {
        Description = "How to write diagnostics, on stderr",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json", "sarif", "github", "gitlab");

    /// <summary>The format that a value of <see cref="Diagnostics"/> names.</summary>
    public static IDiagnosticFormat FormatNamed(string name) => name switch
    {
        "json" => new JsonFormat(),
        "sarif" => new SarifFormat(FurrowCommand.Version),
        "github" => new GitHubFormat(),
        "gitlab" => new GitLabFormat(),
        _ => new TextFormat(),
    };

    /// <summary>Has a command refuse, before it does any work, to write a report over the site's own files or where no file can be.</summary>
    /// <param name="command">The command.</param>
    /// <param name="site">Its option for the site.</param>
    /// <param name="files">Its options that name files to write.</param>
    public static void Guard(Command command, Option<string> site, params Option<string?>[] files) => command.Validators.Add(call =>
    {
        foreach (var option in files)
            Guard(call, site, option.Name, OutputFileKind.Report, call.GetValue(option));
    });

    /// <summary>Refuses a call that would write one of some files over the site's own files or where no file can be; the first is told.</summary>
    /// <param name="call">The call.</param>
    /// <param name="site">Its option for the site.</param>
    /// <param name="option">The option that the files are of.</param>
    /// <param name="kind">What they are.</param>
    /// <param name="files">The files; a blank one is an error of its own.</param>
    public static void Guard(CommandResult call, Option<string> site, string option, OutputFileKind kind, params IEnumerable<string?> files)
    {
        // No default is known yet where the site is left out.
        var folder = call.GetValue(site) ?? ".";
        if (!string.IsNullOrWhiteSpace(folder)
            && files.Select(file => string.IsNullOrWhiteSpace(file) ? null : OutputFileGuard.Refusal(file, folder, kind)).FirstOrDefault(refusal => refusal is not null) is { } first)
            call.AddError($"{option}: {first}");
    }

    /// <summary>What goes before paths of the site's folder so that they open from the working directory: nothing, or a folder ending in <c>/</c>.</summary>
    public static string PathPrefix(string site)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, Path.GetFullPath(site)).Replace('\\', '/');
        return relative == "." ? "" : relative + "/";
    }

    /// <summary>The whole number that an option is given; one out of its range, or a word that is none, is an error of the call.</summary>
    public static int WholeNumber(ArgumentResult argument, string option, int least, int most)
    {
        var value = argument.Tokens[0].Value;
        if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        argument.AddError($"{option} takes a whole number {(most == int.MaxValue ? $"from {least} on" : $"from {least} to {most}")}, and this is `{value}`.");
        return least;
    }

    private static Uri? ParseBaseUrl(ArgumentResult argument)
    {
        var url = SiteConfigReader.ParseBaseUrl(argument.Tokens[0].Value);
        if (url is null)
            argument.AddError($"--base-url must be an absolute http or https address without `?` and `#`, and this is `{argument.Tokens[0].Value}`.");
        return url;
    }
}
