using System.CommandLine.Parsing;
using System.CommandLine;
using Furrow.Importing.Sites;
using Furrow.Publishing;
using Furrow.Text;

namespace Furrow.CommandLine;

/// <summary><c>furrow import</c>.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> Source = new("SOURCE") { Description = "What to import: the Markdown that character recognition made of a newspaper page, or the folder of a site" };

    private static readonly Option<string> From = new Option<string>("--from")
    {
        Description = "What SOURCE is: a newspaper page, or a site of Hugo, Jekyll or Hexo",
        DefaultValueFactory = _ => "page",
    }.AcceptOnlyFromAmong("page", "hugo", "jekyll", "hexo");

    private static readonly Option<string> Site = SiteOptions.Site();

    private static readonly Option<EdtfDate?> Date = new("--date")
    {
        Description = "When the page was printed, as 2023-02-16, or 2023-02~ where it is only about known [default: what the page says]",
        HelpName = "DATE",
        CustomParser = ParseDate,
    };

    private static readonly Option<string?> Publication = new("--publication") { Description = "The newspaper", HelpName = "NAME" };
    private static readonly Option<string?> Number = new("--number") { Description = "The issue's number", HelpName = "NUMBER" };
    private static readonly Option<string?> Page = new("--page") { Description = "The page's number", HelpName = "NUMBER" };

    private static readonly Option<string?> Language = new("--language")
    {
        Description = "The key of the page's language [default: the site's default language]",
        HelpName = "KEY",
    };

    private static readonly Option<string?> Output = new("--output")
    {
        Description = "The folder for the stories [default: content/YEAR, in the site's folder]",
        HelpName = "DIR",
    };

    private static readonly Option<bool> AddTerms = new("--add-terms") { Description = "Add names and terms that the vocabularies lack to their files" };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Write nothing; only say what would be" };

    private static readonly Option<string> Report = new Option<string>("--report")
    {
        Description = "How to write what was found on a page, on stdout",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    private static readonly Option<string?> ReportFile = new("--report-file")
    {
        Description = "Write what has no equivalent in a site to a file, as Markdown",
        HelpName = "FILE",
    };

    private static readonly Option<string> Format = SiteOptions.Diagnostics();

    public static Command Create()
    {
        var command = new DocumentedCommand("import", "Make stories of a scanned newspaper page, or of a site of Hugo, Jekyll or Hexo.",
            new Example("furrow import page.md --dry-run", "what is on the page, and what is doubtful; nothing is written"),
            new Example("furrow import page.md --date 2023-02-16 --page 3", "its stories as drafts, below content/2023/"),
            new Example("furrow import page.md --date 2023-02~ --add-terms", "the month is about known; new names go into the vocabularies"),
            new Example("furrow import page.md --report json > page.json", "where each piece of the page went, for programs"),
            new Example("furrow import --from hugo ../blog --dry-run", "what would be written, and what has no equivalent"),
            new Example("furrow import --from hugo ../blog --add-terms", "its posts as stories; their tags, authors, … go into the vocabularies"),
            new Example("furrow import --from jekyll ../blog --report-file report.md", "its posts as stories, and a list to work through"))
        { Source, From, Site, Date, Publication, Number, Page, Language, Output, AddTerms, DryRun, Report, ReportFile, Format };
        SiteOptions.Guard(command, Site, ReportFile);
        command.Validators.Add(call =>
        {
            if (call.GetValue(ReportFile) is { Length: > 0 } report && call.GetResult(Source) is { Tokens: [{ Value: { Length: > 0 } source }] } && OutputFileGuard.IsIn(report, source))
                call.AddError($"{ReportFile.Name}: `{report}` is among what is imported; name a place outside it.");
        });
        command.Validators.Add(call =>
        {
            // A page is a file; what a folder is cannot be told from here.
            if (call.GetResult(From) is null or { Implicit: true } && call.GetResult(Source) is { Tokens: [{ Value: var source }] } && Directory.Exists(source))
                call.AddError($"`{source}` is a folder: say what made the site in it, with `--from hugo`, `--from jekyll` or `--from hexo`. A newspaper page is one file, as in `furrow import page.md`.");
        });
        // On a thread of its own, so that Ctrl-C is heard while a site is read.
        command.SetAction((call, cancellation) => Task.Run(() => Run(call, cancellation), CancellationToken.None));
        return command;
    }

    // One kind of source a line: each has a run of its own.
    private static int Run(ParseResult call, CancellationToken cancellation) => call.GetValue(From) switch
    {
        "hugo" => RunSite(call, SiteGenerator.Hugo, cancellation),
        "jekyll" => RunSite(call, SiteGenerator.Jekyll, cancellation),
        "hexo" => RunSite(call, SiteGenerator.Hexo, cancellation),
        _ => PageImportRun.Run(new PageImportCall(
            call.GetValue(Source)!, call.GetValue(Site)!, call.GetValue(Date), call.GetValue(Publication), call.GetValue(Number), call.GetValue(Page),
            call.GetValue(Language), call.GetValue(Output), call.GetValue(AddTerms), call.GetValue(DryRun), call.GetValue(Report) == "json", call.GetValue(Format)!)),
    };

    private static int RunSite(ParseResult call, SiteGenerator generator, CancellationToken cancellation) => SiteImportRun.Run(
        new SiteImportCall(call.GetValue(Source)!, generator, call.GetValue(Site)!, call.GetValue(AddTerms), call.GetValue(DryRun), call.GetValue(ReportFile), call.GetValue(Format)!), cancellation);

    private static EdtfDate? ParseDate(ArgumentResult argument)
    {
        if (!EdtfDate.TryParse(argument.Tokens[0].Value, out var date, out var problem))
            argument.AddError($"--date: {problem}.");
        return date;
    }
}
