namespace Furrow.Data;

/// <summary>
/// A key that authors write. What reads it goes by it, and so do the schemas and forms of editors' tools, so that they cannot say otherwise.
/// </summary>
/// <param name="Name">The key as it is written, such as <c>title</c>.</param>
/// <param name="ChineseName">What forms in Chinese call it, such as <c>主题</c>.</param>
/// <param name="Meaning">What it means, as the end of a sentence: <c>the headline</c>.</param>
public abstract record Key(string Name, string ChineseName, string Meaning)
{
    /// <summary>Whether it has to be there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whose it is, in an article's front matter.</summary>
    public KeyOwner Owner { get; init; }
}
