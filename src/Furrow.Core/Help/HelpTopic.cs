namespace Furrow.Help;

/// <summary>A page of the documentation that somebody asked for.</summary>
/// <param name="Page">The page's id.</param>
/// <param name="Note">Why it is this page, in a sentence; null where what was asked for is its name.</param>
public sealed record HelpTopic(string Page, string? Note = null);
