namespace Furrow.Serving;

/// <summary>A part of a site that is checked at once, and again when it has changed.</summary>
internal abstract record CheckUnit;

/// <summary>A story with all its pages.</summary>
/// <param name="Id">Its id.</param>
internal sealed record StoryUnit(string Id) : CheckUnit;

/// <summary>A list with all its pages and feeds.</summary>
/// <param name="Address">The address of its first page.</param>
internal sealed record ListUnit(string Address) : CheckUnit;

/// <summary>The pages that are neither stories nor lists.</summary>
internal sealed record FixedUnit : CheckUnit;

/// <summary>The files that are copied as they are.</summary>
internal sealed record FilesUnit : CheckUnit;
