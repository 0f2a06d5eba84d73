namespace Furrow.Content;

/// <summary>What a story is, which decides how its page is laid out.</summary>
public enum StoryKind
{
    /// <summary>A news report.</summary>
    News,

    /// <summary>Questions and answers.</summary>
    Interview,

    /// <summary>A longer piece from the scene.</summary>
    Feature,

    /// <summary>A reporter's own note (记者手记).</summary>
    Notebook,

    /// <summary>A photograph with its text.</summary>
    Photo,

    /// <summary>A page of the site itself, such as the about page: undated, in no list or feed.</summary>
    Page,
}
