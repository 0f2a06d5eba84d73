namespace Furrow.Importing.Newspaper;

/// <summary>What a unit of a page is in its story.</summary>
public enum PartRole
{
    /// <summary>The banner that a run of stories shares.</summary>
    Series,

    /// <summary>The name of the standing column.</summary>
    Column,

    /// <summary>The line over the headline (引题).</summary>
    Kicker,

    /// <summary>The headline, or a line of it (主题).</summary>
    Headline,

    /// <summary>The line under the headline (副题).</summary>
    Deck,

    /// <summary>Who wrote.</summary>
    Byline,

    /// <summary>Who took the photographs.</summary>
    Credit,

    /// <summary>The text under a photograph.</summary>
    Caption,

    /// <summary>An image.</summary>
    Image,

    /// <summary>A heading within the text.</summary>
    Subheading,

    /// <summary>The first paragraph of what somebody says.</summary>
    Speaker,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A table.</summary>
    Table,
}
