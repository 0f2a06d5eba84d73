namespace Furrow.Serving;

/// <summary>What a change means for the pages that are open.</summary>
public enum LiveChange
{
    /// <summary>They show what they did; only what is wrong is known anew.</summary>
    None,

    /// <summary>Style sheets of the theme have changed and nothing else.</summary>
    Styles,

    /// <summary>They may show something else.</summary>
    Pages,
}
