namespace Furrow.Data;

/// <summary>Whose a key of an article's front matter is.</summary>
public enum KeyOwner
{
    /// <summary>The article's: each language has its own.</summary>
    Article,

    /// <summary>The story's: written in the original, inherited by the translations.</summary>
    Story,

    /// <summary>A translation's alone.</summary>
    Translation,

    /// <summary>The story's in one part and the article's in another.</summary>
    Both,
}
