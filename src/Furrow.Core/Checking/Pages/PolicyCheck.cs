using AngleSharp.Dom;
using Furrow.Diagnostics;

namespace Furrow.Checking.Pages;

/// <summary>
/// What a page holds and its own content security policy keeps from working (W3C, Content Security Policy Level 3): browsers
/// say so on a console that no reader opens.
/// </summary>
/// <param name="address">The page's address.</param>
/// <param name="baseUrl">The address of the site's root.</param>
internal sealed class PolicyCheck(string address, Uri baseUrl)
{
    private static readonly Homes OfTemplate = new("`templates/assets/`", "a file of `templates/assets/`, named with `{{ asset 'NAME.js' }}`", "`templates/partials/policy.html`");

    // A page of `static/` is no template, and has the policy that it says itself.
    private static readonly Homes OfFile = new("`static/`", "a file of `static/`", "the policy of this page");

    private PagePolicy? _policy;

    /// <summary>Looks at an element.</summary>
    public IEnumerable<Finding> Enter(IElement element, ElementPlace place)
    {
        // A policy holds for what follows it.
        if (element.LocalName == "meta" && "content-security-policy".Equals(element.GetAttribute("http-equiv"), StringComparison.OrdinalIgnoreCase))
            _policy = new PagePolicy(element.GetAttribute("content") ?? "", baseUrl);
        return _policy is null ? [] : Findings(_policy, element, place.Source is null ? OfTemplate : OfFile).Select(finding => finding.At(place));
    }

    private IEnumerable<Finding> Findings(PagePolicy policy, IElement element, Homes homes)
    {
        switch (element.LocalName)
        {
            case "script" when element.GetAttribute("src") is { } source:
                if (!policy.Allows("script-src", UrlOf(source)))
                    yield return Blocked($"the script of `{source}`", $"Keep the script in {homes.Script}, or allow its host in {homes.Policy}.");
                break;
            case "script" when IsRun(element) && !policy.AllowsInline("script-src", element):
                yield return Blocked("a script that is written into it", $"Put the script into {homes.Script}.");
                break;
            case "style" when !policy.AllowsInline("style-src", element):
                yield return Blocked("a style that is written into it", $"Put the rules into a style sheet of {homes.Folder}.");
                break;
            case "link" when element.GetAttribute("rel")?.Split(' ').Contains("stylesheet") == true && element.GetAttribute("href") is { } sheet:
                if (!policy.Allows("style-src", UrlOf(sheet)))
                    yield return Blocked($"the style sheet of `{sheet}`", $"Keep it in {homes.Folder}, or allow its host in {homes.Policy}.");
                break;
            case "iframe" when element.GetAttribute("src") is { } frame && !policy.Allows("frame-src", UrlOf(frame)):
                yield return Blocked($"the frame of `{frame}`", $"Link to it instead, or allow its host in {homes.Policy}.");
                break;
        }
        if (element.HasAttribute("style") && !policy.AllowsInline("style-src", null))
            yield return Blocked("a `style` attribute", "Give the element a class, and the class its rules in a style sheet.");
        foreach (var attribute in element.Attributes.Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && !policy.AllowsInline("script-src", null)))
            yield return Blocked($"an `{attribute.Name}` attribute", $"Listen to the event in a script of {homes.Folder}.");
    }

    private static Finding Blocked(string what, string mend) =>
        new(Rules.BlockedByPolicy, $"The page's content security policy blocks {what}", mend);

    // Blocks of data, such as JSON-LD, are no scripts (HTML Standard, section 4.12.1).
    private static bool IsRun(IElement script) =>
        script.GetAttribute("type") is not { Length: > 0 } type
        || type is "module" or "importmap" or "speculationrules"
        || type.EndsWith("javascript", StringComparison.OrdinalIgnoreCase);

    private Uri? UrlOf(string written) =>
        Uri.TryCreate(new Uri(baseUrl, Routing.SiteAddresses.Escape(address)[1..]), written.Trim(), out var url) ? url : null;

    // Where scripts and style sheets belong, and what allows others.
    private sealed record Homes(string Folder, string Script, string Policy);
}
