namespace Furrow.Importing.Newspaper;

/// <summary>How a paragraph ends.</summary>
internal enum Ending
{
    /// <summary>With the end of a sentence.</summary>
    Sentence,

    /// <summary>With a mark after which a paragraph may end or go on: a colon, a semicolon, a bracket or quotation mark without a stop before it.</summary>
    Open,

    /// <summary>In the middle of a sentence.</summary>
    Broken,
}
