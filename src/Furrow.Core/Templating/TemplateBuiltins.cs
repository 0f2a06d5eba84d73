using Furrow.Diagnostics;
using Furrow.Routing;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Furrow.Templating;

/// <summary>
/// The functions every template has. Of Scriban's own, those that give the same for the same input: no clock and no
/// random numbers; and none that makes HTML of text, since only Furrow may say that something is HTML.
/// </summary>
internal static class TemplateBuiltins
{
    public static ScriptObject Create(Theme theme)
    {
        var math = new MathFunctions();
        math.Remove("random");
        math.Remove("uuid");
        return new ScriptObject
        {
            ["array"] = new ArrayFunctions(),
            ["math"] = math,
            ["string"] = new StringFunctions(),
            ["include"] = new TemplateFunction(1, (context, caller, arguments) => Include(theme, context, caller, arguments)),
            IsReadOnly = true,
        };
    }

    /// <summary>The functions that depend on the page's language: <c>t</c>, <c>t_in</c>, <c>t_count</c>, <c>runs</c>; and those that know where files are: <c>asset</c>, <c>root_file</c>.</summary>
    public static void AddTo(ScriptObject values, Theme theme, Messages messages, MarkedRuns runs, SiteAddresses addresses)
    {
        values["t"] = new TemplateFunction(1, (context, caller, arguments) =>
            messages.FormatAt(TemplateSet.Location(caller.Span), context.ObjectToString(arguments[0])!, [.. arguments.Skip(1)]));
        values["t_in"] = new TemplateFunction(2, (context, caller, arguments) =>
            theme.MessagesOf(context.ObjectToString(arguments[0])!)?.FormatAt(TemplateSet.Location(caller.Span), context.ObjectToString(arguments[1])!, [.. arguments.Skip(2)])
            ?? throw new ScriptRuntimeException(caller.Span, $"`{arguments[0]}` is no language of the site."));
        values["t_count"] = new TemplateFunction(2, (context, caller, arguments) =>
            messages.Count(context.ObjectToString(arguments[0])!, context.ToInt(caller.Span, arguments[1])));
        values["runs"] = new TemplateFunction(1, (context, caller, arguments) =>
            context.ObjectToString(arguments[0]) is { } text ? runs.Of(text) : null);
        values["asset"] = new TemplateFunction(1, (context, caller, arguments) =>
            Asset(theme, addresses, context.ObjectToString(arguments[0])!, caller));
        values["root_file"] = new TemplateFunction(1, (context, caller, arguments) =>
            RootFile(theme, addresses, context.ObjectToString(arguments[0])!, caller));
    }

    // The included template writes to the page itself and sees the variables of the place that includes it.
    private static object? Include(Theme theme, TemplateContext context, ScriptNode caller, ScriptArray arguments)
    {
        var called = context.ObjectToString(arguments[0])!;
        var name = called + ".html";
        // The page fails to build anyhow; that it lacks a part of itself would be news to nobody.
        if (theme.Templates.IsUnusable(name))
            return null;
        var template = theme.Templates.Find(name) ?? throw new ScriptRuntimeException(caller.Span,
            $"There is no template {Theme.Folder}/{name}{IncludeMender.Suggestion(called, theme.Templates.Names)}");
        context.EnterRecursive(caller);
        template.Page!.Evaluate(context);
        context.ExitRecursive(caller);
        return null;
    }

    private static string Asset(Theme theme, SiteAddresses addresses, string name, ScriptNode caller) =>
        theme.Assets.Find(name) is { } asset
            ? addresses.Href(asset.Address)
            : throw new ScriptRuntimeException(caller.Span,
                $"There is no asset {Theme.Folder}/assets/{name}{NearestName.Suggestion(name, theme.Assets.Names)}");

    private static string RootFile(Theme theme, SiteAddresses addresses, string name, ScriptNode caller) =>
        theme.Root.Find(name) is { } file
            ? addresses.Href(file.Address)
            : throw new ScriptRuntimeException(caller.Span,
                $"There is no file {Theme.Folder}/root/{name}{NearestName.Suggestion(name, theme.Root.Names)}");
}
