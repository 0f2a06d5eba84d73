using Furrow.Text;

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

    /// <summary>Chinese words, beside <see cref="ChineseName"/>, that people write in its place and that can mean no other key there; simplified.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>Whether a Chinese word, in simplified or traditional characters, is one for this key.</summary>
    public bool IsCalled(string word)
    {
        var simplified = string.Concat(word.Select(HanFolding.Fold));
        return AlsoCalled.Prepend(ChineseName).Any(name => string.Concat(name.Select(HanFolding.Fold)) == simplified);
    }
}
