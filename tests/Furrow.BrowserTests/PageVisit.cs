namespace Furrow.BrowserTests;

/// <summary>What was seen of a page when it was visited.</summary>
/// <param name="Page">The page's path from the site's root.</param>
/// <param name="Title">The document's title.</param>
/// <param name="MainHeadings">How many <c>h1</c> it has.</param>
/// <param name="ContentWidths">For each width of the window how wide the content is, both in CSS pixels.</param>
/// <param name="Complaints">What the browser complained about.</param>
public sealed record PageVisit(
    string Page, string Title, int MainHeadings, IReadOnlyDictionary<int, int> ContentWidths, IReadOnlyList<string> Complaints);
