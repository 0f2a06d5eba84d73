namespace Furrow.Importing.Newspaper;

/// <summary>Whether the archive has a story of a page already. One that it has is not written again, and never written over.</summary>
public enum DraftState
{
    /// <summary>It has not: the draft is to be written.</summary>
    New,

    /// <summary>It has it as the page gives it, be it published since.</summary>
    Unchanged,

    /// <summary>It has it, but the story or the page was changed since.</summary>
    Changed,
}
