using System.CommandLine;
using System.CommandLine.Completions;
using Furrow.Diagnostics;
using Furrow.Drafting;
using Furrow.Files;

namespace Furrow.CommandLine;

/// <summary><c>furrow new translation</c>.</summary>
internal static class NewTranslationCommand
{
    private static readonly Argument<string> Id = new("ID") { Description = "The story's id: the name of its folder", HelpName = "ID" };
    private static readonly Argument<string> Language = new("LANG") { Description = "The translation's language, a key of the config", HelpName = "LANG" };
    private static readonly Option<string> Site = SiteOptions.Site();

    private static readonly Option<string> Kind = new Option<string>("--kind")
    {
        Description = "How the translation comes about; unofficial: not the publication's own",
        DefaultValueFactory = _ => TranslationBuilder.Kinds[0],
    }.AcceptOnlyFromAmong([.. TranslationBuilder.Kinds]);

    public static Command Create()
    {
        var command = new DocumentedCommand("translation", "Lay out a translation: the original in comments, block by block, and the places for the translation's words.",
            new Example("furrow new translation first-furrow en", "index.en.md beside index.zh.md"),
            new Example("furrow new translation first-furrow en --kind unofficial", "not the publication's own"))
        { Id, Language, Site, Kind };
        Id.CompletionSources.Add(context => SiteCompletions.WordsBefore(context) > 0 ? [] : SiteCompletions.StoryIds(context, Site).Select(id => new CompletionItem(id)));
        Language.CompletionSources.Add(context => SiteCompletions.WordsBefore(context) != 1 ? []
            : SiteCompletions.LanguagesWithout(context, Site, context.ParseResult.GetValue(Id) ?? "").Select(l => new CompletionItem(l.Key, detail: l.Label)));
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var console = new DraftConsole(call.GetValue(Site)!);
        var reading = new DiagnosticBag();
        if (ExistingSite.Read(new DiskFileTree(Path.GetFullPath(call.GetValue(Site)!)), reading) is not { } site)
            return console.Refuse(reading);

        var diagnostics = new DiagnosticBag();
        return new TranslationBuilder(site, diagnostics).Build(call.GetValue(Id)!, call.GetValue(Language)!, call.GetValue(Kind)!) is { } file
            ? console.Write([file], "Write each paragraph under its original; `furrow serve --drafts` shows it. Remove `draft: true` to publish it.")
            : console.Refuse(diagnostics);
    }
}
