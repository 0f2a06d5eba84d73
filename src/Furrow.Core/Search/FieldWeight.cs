namespace Furrow.Search;

/// <summary>How much a field of a document counts; the values are the classes that postings carry.</summary>
internal enum FieldWeight
{
    /// <summary>The text: weight 1.</summary>
    Body,

    /// <summary>Kicker, deck, people and terms: weight 4.</summary>
    Label,

    /// <summary>The headline: weight 8.</summary>
    Headline,
}
