using System.CommandLine;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Publishing;
using Furrow.Schemas;

namespace Furrow.CommandLine;

/// <summary><c>furrow schema</c>.</summary>
internal static class SchemaCommand
{
    private const string Cms = "cms";
    private const string CmsFile = "config.yml";

    private static readonly Option<string> Site = SiteOptions.Site();

    private static readonly Option<string?> Output = new("--output")
    {
        Description = "Write files to this folder instead of printing; without NAME all schemas [default: .furrow/schemas, in the site's folder]",
        HelpName = "DIR",
    };

    private static readonly Argument<string?> Name = new Argument<string?>("NAME")
    {
        Description = "What to print: a schema, or a CMS's configuration; without it, all schemas are written to files",
        Arity = ArgumentArity.ZeroOrOne,
    }.AcceptOnlyFromAmong([.. SchemaWriter.Names, Cms]);

    public static Command Create()
    {
        var command = new DocumentedCommand("schema", "Write the JSON Schemas of the config, front matter and vocabularies, and the configuration of a CMS.",
            new Example("furrow schema", "all schemas, to .furrow/schemas/ of this site"),
            new Example("furrow schema front-matter", "one, to be read or sent on"),
            new Example("furrow schema --output docs/schemas", "all, to another folder"),
            new Example("furrow schema cms > static/admin/config.yml", "the forms of Decap CMS or Sveltia CMS for this site"))
        { Name, Site, Output };
        command.Validators.Add(call =>
        {
            if (call.GetValue(Output) is { Length: > 0 } folder)
                SiteOptions.Guard(call, Site, Output.Name, OutputFileKind.Schema, FileNames(call.GetValue(Name)).Select(file => Path.Combine(folder, file)));
        });
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var site = call.GetValue(Site)!;
        var name = call.GetValue(Name);
        var tree = new DiskFileTree(Path.GetFullPath(site));
        var diagnostics = new DiagnosticBag();
        var config = Config(tree, name, diagnostics);
        var files = config is null && diagnostics.ToSortedList().Count > 0 ? [] : Files(name, config, tree, diagnostics);
        new BuildConsole(SiteOptions.FormatNamed("text"), false, SiteOptions.PathPrefix(site)).Write(diagnostics.ToSortedList());
        if (files.Count == 0)
            return ExitCode.Unusable;

        if (name is not null && call.GetValue(Output) is null)
        {
            Console.Write(files[0].Text);
            return ExitCode.Done;
        }
        var folder = call.GetValue(Output) ?? Path.Combine(site, ".furrow", "schemas");
        OutputFileWriter.MakeFolder(folder);
        foreach (var file in files)
        {
            OutputFileWriter.Write(Path.Combine(folder, file.Name), file.Text);
            Console.WriteLine(Path.Combine(folder, file.Name));
        }
        return ExitCode.Done;
    }

    // The schema of the config is needed most where the config is not right yet, so that one never asks for it; the others name
    // the site's languages where there is a site, and a CMS's configuration is that of a site.
    private static SiteConfig? Config(DiskFileTree site, string? name, DiagnosticBag diagnostics) =>
        name == Cms || (name != SchemaWriter.Config && site.Exists(SiteConfig.FileName)) ? SiteConfigReader.Read(site, diagnostics) : null;

    private static IEnumerable<string> FileNames(string? name) =>
        name == Cms ? [CmsFile] : SchemaWriter.Names.Where(schema => name is null || schema == name).Select(SchemaWriter.FileName);

    private static IReadOnlyList<(string Name, string Text)> Files(string? name, SiteConfig? config, DiskFileTree site, DiagnosticBag diagnostics)
    {
        if (name != Cms)
            return [.. SchemaWriter.Names.Where(schema => name is null || schema == name).Select(schema => (SchemaWriter.FileName(schema), SchemaWriter.Write(schema, config)))];
        var vocabularies = new VocabularyReader(site, config!, diagnostics).ReadAll();
        return [(CmsFile, new CmsConfigBuilder(config!, vocabularies).Build())];
    }
}
