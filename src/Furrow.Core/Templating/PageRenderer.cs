using System.Collections.Concurrent;
using Furrow.Catalog;
using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Pages;
using Furrow.Photographs;
using Furrow.Templating.Views;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Furrow.Templating;

/// <summary>Turns pages into HTML with the theme's templates. Safe to use from many threads.</summary>
public sealed class PageRenderer
{
    private const string Base = "layouts/base.html";
    private const string Redirect = "layouts/redirect.html";

    private readonly Theme _theme;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<Language, PageViews> _views;
    private readonly ParallelViews _parallels;
    private readonly ConcurrentBag<HtmlTemplateContext> _contexts = [];
    private readonly ScriptObject _builtins;

    private PageRenderer(Theme theme, IEnumerable<PageViews> views, DiagnosticBag diagnostics)
    {
        _theme = theme;
        _diagnostics = diagnostics;
        _views = views.ToDictionary(v => v.Language);
        _parallels = new ParallelViews(_views);
        _builtins = TemplateBuiltins.Create(theme);
    }

    /// <summary>A renderer for all languages of a site.</summary>
    public static PageRenderer Create(
        SiteConfig config, StoryCatalog catalog, Theme theme, DigestTable digests, PictureTable pictures, DiagnosticBag diagnostics) =>
        new(theme, config.Languages.Select(l => new PageViews(new LanguageContext(l, config, catalog, theme, digests, pictures))), diagnostics);

    /// <summary>
    /// Renders a page and hands its bytes, valid for the call only, to <paramref name="write"/>. A template that fails
    /// is reported, and nothing is written.
    /// </summary>
    public void Render(Page page, Action<ReadOnlyMemory<byte>> write)
    {
        if (FindTemplate(page) is not { } template)
            return;
        var context = _contexts.TryTake(out var idle) ? idle : new HtmlTemplateContext(_builtins);
        try
        {
            write(context.Render(template, _views[page.Language].View(page, _parallels)));
            _contexts.Add(context);
        }
        catch (ScriptRuntimeException e)
        {
            // The context may be left in the middle of things, so it is not used again.
            _diagnostics.Report(Rules.TemplateValue, TemplateSet.Location(e.Span),
                $"This template fails: {Sentence(e.OriginalMessage)} The values templates may use are listed in templates/README.md.");
        }
    }

    private static string Sentence(string message) => message.EndsWith('?') ? message : message.TrimEnd('.') + ".";

    // Every layout but the redirect's is drawn inside the base layout, which includes it by page.layout.
    private Template? FindTemplate(Page page)
    {
        var name = page is RedirectPage ? Redirect : Base;
        var template = _theme.Templates.Find(name);
        if (template is null && !_theme.Templates.IsUnusable(name))
        {
            _diagnostics.Report(Rules.MissingTemplate, new SourceLocation($"{Theme.Folder}/{name}"),
                $"The template {name} is missing; put it back, or remove the site's own templates to use the built-in ones.");
        }
        return template;
    }
}
