namespace Furrow.Data;

/// <summary>What a text is, for those who offer a field to write it in.</summary>
public enum TextForm
{
    /// <summary>A line.</summary>
    Line,

    /// <summary>A sentence or more.</summary>
    Sentences,

    /// <summary>An EDTF date (<see cref="Text.EdtfDate"/>).</summary>
    Date,

    /// <summary>An absolute http or https address.</summary>
    Address,

    /// <summary>A language key of the site.</summary>
    Language,

    /// <summary>The id of another story.</summary>
    Story,

    /// <summary>A file in the story's folder.</summary>
    File,
}
