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
    private PagePolicy? _policy;

    /// <summary>Looks at an element.</summary>
    public IEnumerable<Finding> Enter(IElement element, ElementPlace place)
    {
        // A policy holds for what follows it.
        if (element.LocalName == "meta" && "content-security-policy".Equals(element.GetAttribute("http-equiv"), StringComparison.OrdinalIgnoreCase))
            _policy = new PagePolicy(element.GetAttribute("content") ?? "", baseUrl);
        return _policy is null ? [] : Findings(_policy, element).Select(finding => finding.At(place));
    }

    private IEnumerable<Finding> Findings(PagePolicy policy, IElement element)
    {
        switch (element.LocalName)
        {
            case "script" when element.GetAttribute("src") is { } source:
                if (!policy.Allows("script-src", UrlOf(source)))
                    yield return Blocked($"the script of `{source}`", "Keep the script in `templates/assets/` and name it with `{{ asset 'NAME.js' }}`, or allow its host in `templates/partials/policy.html`.");
                break;
            case "script" when IsRun(element) && !policy.AllowsInline("script-src", element):
                yield return Blocked("a script that is written into it", "Put the script into a file of `templates/assets/` and name it with `{{ asset 'NAME.js' }}`.");
                break;
            case "style" when !policy.AllowsInline("style-src", element):
                yield return Blocked("a style that is written into it", "Put the rules into a style sheet of `templates/assets/`.");
                break;
            case "link" when element.GetAttribute("rel")?.Split(' ').Contains("stylesheet") == true && element.GetAttribute("href") is { } sheet:
                if (!policy.Allows("style-src", UrlOf(sheet)))
                    yield return Blocked($"the style sheet of `{sheet}`", "Keep it in `templates/assets/`, or allow its host in `templates/partials/policy.html`.");
                break;
            case "iframe" when element.GetAttribute("src") is { } frame && !policy.Allows("frame-src", UrlOf(frame)):
                yield return Blocked($"the frame of `{frame}`", "Link to it instead, or allow its host in `templates/partials/policy.html`.");
                break;
        }
        if (element.HasAttribute("style") && !policy.AllowsInline("style-src", null))
            yield return Blocked("a `style` attribute", "Give the element a class, and the class its rules in a style sheet.");
        foreach (var attribute in element.Attributes.Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && !policy.AllowsInline("script-src", null)))
            yield return Blocked($"an `{attribute.Name}` attribute", "Listen to the event in a script of `templates/assets/`.");
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
}
