using System.CommandLine;
using System.CommandLine.Parsing;
using Furrow.Photographs;
using Furrow.Serving;

namespace Furrow.CommandLine;

/// <summary><c>furrow serve</c>.</summary>
internal static class ServeCommand
{
    private const int LargestPort = 65535;

    private static readonly Option<string> Site = SiteOptions.Site();
    private static readonly Option<bool> Drafts = SiteOptions.Drafts();
    private static readonly Option<int> Jobs = SiteOptions.Jobs();

    private static readonly Option<int?> Port = new("--port")
    {
        Description = $"The port to listen on, 0 for any that is free [default: {ServeOptions.DefaultPort}, or the next that is free]",
        HelpName = "N",
        CustomParser = port => SiteOptions.WholeNumber(port, "--port", 0, LargestPort),
    };

    private static readonly Option<string> Host = new("--host")
    {
        Description = "The address to listen on; anything but this machine's own lets others read the site",
        HelpName = "HOST",
        DefaultValueFactory = _ => ServeOptions.DefaultHost,
    };

    private static readonly Option<string> Editor = new("--editor")
    {
        Description = $"What links to mistakes open: {string.Join(", ", EditorLink.Editors)}, or a URL with {{path}}, {{line}} and {{column}}",
        HelpName = "NAME",
        DefaultValueFactory = _ => EditorLink.DefaultEditor,
        Validators = { Known },
    };

    public static Command Create()
    {
        var command = new DocumentedCommand("serve", "Serve the site on this machine and keep open pages as its files are.",
            new Example("furrow serve", "the site of this folder, at http://127.0.0.1:8080/"),
            new Example("furrow serve --drafts", "with the articles that are not to be published yet"),
            new Example("furrow serve --site archive --port 4000", "another site, at another port"),
            new Example("furrow serve --editor idea", "links to mistakes open in that editor"))
        { Site, Port, Host, Drafts, Editor, Jobs };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken cancellation)
    {
        var site = call.GetValue(Site)!;
        var siteFolder = Path.GetFullPath(site);
        var console = new ServeConsole(SiteOptions.PathPrefix(site), TimeProvider.System);
        using var server = new SiteServer(new ServeOptions
        {
            SiteFolder = siteFolder,
            Host = call.GetValue(Host)!,
            Port = call.GetValue(Port),
            Editor = call.GetValue(Editor)!,
            Build = new BuildOptions
            {
                IncludeDrafts = call.GetValue(Drafts),
                PhotographCache = new DiskPhotographCache(Path.Combine(siteFolder, DiskPhotographCache.Folder)),
                Jobs = call.GetValue(Jobs),
            },
        }, console);
        if (await server.RunAsync(cancellation) is not { } faults)
            return ExitCode.Done;
        console.Write(faults);
        return ExitCode.Unusable;
    }

    private static void Known(OptionResult editor)
    {
        if (editor.Tokens is [{ Value: var value }] && EditorLink.Parse(value) is null)
            editor.AddError($"--editor must be one of {string.Join(", ", EditorLink.Editors)}, or a link that an editor opens, with {{path}} in it, such as `myeditor://open?file={{path}}&line={{line}}`; this is `{value}`.");
    }
}
