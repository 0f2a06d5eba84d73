namespace Furrow.Config;

/// <summary>What a term without an entry in its vocabulary is.</summary>
public enum VocabularyPolicy
{
    /// <summary>Its own label, with a warning.</summary>
    Open,

    /// <summary>An error.</summary>
    Closed,
}
