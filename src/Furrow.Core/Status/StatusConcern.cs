namespace Furrow.Status;

/// <summary>What may be left to do in a story. The names, in lower case, are those of the command line.</summary>
public enum StatusConcern
{
    /// <summary>It is missing in a language.</summary>
    Untranslated,

    /// <summary>A translation was made from an earlier original.</summary>
    Stale,

    /// <summary>A transcription is not checked against the page.</summary>
    Unchecked,

    /// <summary>A photograph is not reproduced, or its file is not there.</summary>
    Photographs,

    /// <summary>An article is a draft.</summary>
    Drafts,
}
