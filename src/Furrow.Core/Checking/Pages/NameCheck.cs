using AngleSharp.Dom;
using Furrow.Diagnostics;

namespace Furrow.Checking.Pages;

/// <summary>That images, links and buttons have words for those who do not see them (WCAG 2.2, criteria 1.1.1, 2.4.4 and 4.1.2).</summary>
internal static class NameCheck
{
    /// <summary>Looks at an element.</summary>
    public static Finding? Enter(IElement element, ElementPlace place) => element.LocalName switch
    {
        "img" or "area" when element.GetAttribute("alt") is null && (element.LocalName == "img" || element.HasAttribute("href")) && !HasLabel(element) =>
            new Finding(Rules.ImageWithoutText, $"The image `{element.GetAttribute("src") ?? element.GetAttribute("href") ?? ""}` has no `alt`",
                "Say in a sentence what it shows, or write `alt=\"\"` where it only decorates.").At(place, element.GetAttribute("src")),
        "a" when element.HasAttribute("href") && !HasName(element) =>
            new Finding(Rules.UnnamedControl, $"The link to `{element.GetAttribute("href")}` has no words", Mend).At(place, element.GetAttribute("href")),
        "button" when !HasName(element) =>
            new Finding(Rules.UnnamedControl, "A button has no words", Mend).At(place),
        "iframe" when string.IsNullOrWhiteSpace(element.GetAttribute("title")) && !HasLabel(element) =>
            new Finding(Rules.UnnamedControl, $"The frame of `{element.GetAttribute("src")}` has no `title`", Mend).At(place),
        _ => null,
    };

    private const string Mend = "Give it a text, an image with an `alt`, or an `aria-label`, so that screen readers can say what it is.";

    private static bool HasName(IElement element) =>
        HasLabel(element)
        || !string.IsNullOrWhiteSpace(element.TextContent)
        || element.QuerySelectorAll("img[alt], svg[aria-label], [aria-label], [title]").Any(inner =>
            !string.IsNullOrWhiteSpace(inner.GetAttribute("alt") ?? inner.GetAttribute("aria-label") ?? inner.GetAttribute("title")));

    private static bool HasLabel(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || element.HasAttribute("aria-labelledby")
        || !string.IsNullOrWhiteSpace(element.GetAttribute("aria-label"))
        || !string.IsNullOrWhiteSpace(element.GetAttribute("title"));
}
