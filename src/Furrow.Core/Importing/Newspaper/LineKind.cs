namespace Furrow.Importing.Newspaper;

/// <summary>What a unit of a page is by its own words, before it is known which story it belongs to.</summary>
public enum LineKind
{
    /// <summary>Text.</summary>
    Body,

    /// <summary>A short line without the end of a sentence: part of a headline, a banner, a column's name, a heading in the text.</summary>
    Display,

    /// <summary>The line under a headline, which begins with a dash (副题).</summary>
    Deck,

    /// <summary>Who wrote.</summary>
    Byline,

    /// <summary>Who took a photograph.</summary>
    Credit,

    /// <summary>The text under a photograph, with or without its credit.</summary>
    Caption,

    /// <summary>The first paragraph of what somebody says in an interview.</summary>
    Speaker,

    /// <summary>Text that begins with where and when it was written: <c>本报西宁2月15日讯</c>.</summary>
    Dateline,

    /// <summary>An image.</summary>
    Image,

    /// <summary>A table.</summary>
    Table,

    /// <summary>What belongs to the page and to no story: its number, date, editors, where stories go on.</summary>
    Furniture,

    /// <summary>A notice or an advertisement.</summary>
    Notice,

    /// <summary>Nothing but Markdown signs.</summary>
    Signs,
}
