using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Files;
using Scriban;
using Scriban.Parsing;
using DiagnosticPosition = Furrow.Diagnostics.TextPosition;

namespace Furrow.Templating;

/// <summary>The theme's templates, parsed. Named by their paths below <c>templates/</c>, such as <c>layouts/article.html</c>. Immutable.</summary>
internal sealed class TemplateSet
{
    private readonly Dictionary<string, Template> _templates;
    private readonly HashSet<string> _unusable;

    private TemplateSet(Dictionary<string, Template> templates, HashSet<string> unusable) =>
        (_templates, _unusable) = (templates, unusable);

    /// <summary>The names of all templates.</summary>
    public IEnumerable<string> Names => _templates.Keys;

    /// <summary>Parses every template; those that do not parse are reported and left out.</summary>
    public static TemplateSet Load(IFileTree theme, DiagnosticBag diagnostics)
    {
        var templates = new Dictionary<string, Template>();
        var unusable = new HashSet<string>();
        foreach (var name in theme.List("").Where(n => n.EndsWith(".html", StringComparison.Ordinal) && !SitePath.IsHidden(n) && !n.StartsWith("assets/", StringComparison.Ordinal)))
        {
            var path = $"{Theme.Folder}/{name}";
            if (SourceText.Decode(theme.Read(name), path, diagnostics) is not { } text)
            {
                unusable.Add(name);
                continue;
            }
            var template = Template.Parse(text, path);
            if (template.HasErrors)
                unusable.Add(name);
            else
                templates[name] = template;
            foreach (var message in template.Messages.Where(m => m.Type == ParserMessageType.Error))
                Report(message, text, diagnostics);
        }
        return new TemplateSet(templates, unusable);
    }

    private static void Report(LogMessage message, string text, DiagnosticBag diagnostics)
    {
        var place = Location(message.Span);
        if (message.Message.Contains("<end> statement was not found", StringComparison.Ordinal) && OpenBlockFinder.Find(text) is var (offset, word))
        {
            var opened = new SourceLocation(place.Path, text.AsSpan(0, offset).Count('\n') + 1, offset - text.LastIndexOf('\n', offset));
            diagnostics.Report(Rules.TemplateSyntax, opened, $"This template does not parse: the `{word}` that begins here is never closed; add `{{{{ end }}}}` after what belongs to it.", place);
            return;
        }
        diagnostics.Report(Rules.TemplateSyntax, place,
            $"This template does not parse: {message.Message.TrimEnd('.')}. See scriban's syntax for what is allowed here.");
    }

    /// <summary>The template with a name, or null.</summary>
    public Template? Find(string name) => _templates.GetValueOrDefault(name);

    /// <summary>Whether there is a template with a name that cannot be used, which has been reported.</summary>
    public bool IsUnusable(string name) => _unusable.Contains(name);

    /// <summary>A place in a template as a diagnostic names it. Scriban counts from 0.</summary>
    public static SourceLocation Location(SourceSpan span) =>
        new(span.FileName, new DiagnosticPosition(span.Start.Line + 1, span.Start.Column + 1));
}
