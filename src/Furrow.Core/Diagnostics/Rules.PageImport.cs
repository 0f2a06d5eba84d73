namespace Furrow.Diagnostics;

// 0915 to 0929: the import of newspaper pages. What it was not sure of are warnings: the drafts are for an editor to check.
public static partial class Rules
{
    /// <summary>An option of the import that cannot be, or a place where its files cannot go.</summary>
    public static readonly DiagnosticRule ImportRefused = Error("FUR0915", "import refused");

    /// <summary>An image of the page without its file.</summary>
    public static readonly DiagnosticRule MissingPicture = Warning("FUR0916", "photograph is not complete");

    /// <summary>A name that the vocabularies lack.</summary>
    public static readonly DiagnosticRule NewTerm = Warning("FUR0917", "name is not in the vocabulary");

    /// <summary>A story of the archive that has the id of an imported one.</summary>
    public static readonly DiagnosticRule KnownStory = Warning("FUR0918", "story may be there already");

    /// <summary>Text of the page that is in no draft.</summary>
    public static readonly DiagnosticRule LeftOut = Warning("FUR0919", "text was left out");

    /// <summary>A file that is no text, or has no story.</summary>
    public static readonly DiagnosticRule NotAPage = Error("FUR0920", "no newspaper page");

    /// <summary>A page whose date nothing tells.</summary>
    public static readonly DiagnosticRule UnknownPageDate = Error("FUR0921", "date of the page is not known");

    /// <summary>A line that may be something else than it was read as.</summary>
    public static readonly DiagnosticRule DoubtfulRole = Warning("FUR0922", "doubtful line");

    /// <summary>A value of the front matter that was inferred.</summary>
    public static readonly DiagnosticRule DoubtfulFact = Warning("FUR0923", "doubtful front matter");

    /// <summary>A name that may not be one.</summary>
    public static readonly DiagnosticRule DoubtfulName = Warning("FUR0924", "doubtful name");

    /// <summary>Two paragraphs that were taken for one sentence.</summary>
    public static readonly DiagnosticRule MendedSentence = Warning("FUR0925", "sentence was mended");

    /// <summary>A paragraph that stops in the middle of a sentence.</summary>
    public static readonly DiagnosticRule UnendedSentence = Warning("FUR0926", "sentence does not end");

    /// <summary>A word that a line's end may have changed.</summary>
    public static readonly DiagnosticRule DoubtfulReading = Warning("FUR0927", "doubtful reading");

    /// <summary>A text that goes on on another page, or began there.</summary>
    public static readonly DiagnosticRule ContinuedElsewhere = Warning("FUR0928", "text goes on elsewhere");

    /// <summary>A story without a headline.</summary>
    public static readonly DiagnosticRule NoHeadline = Warning("FUR0929", "no headline");

    private static DiagnosticRule[] PageImportRules =>
    [
        ImportRefused, MissingPicture, NewTerm, KnownStory, LeftOut, NotAPage, UnknownPageDate, DoubtfulRole, DoubtfulFact,
        DoubtfulName, MendedSentence, UnendedSentence, DoubtfulReading, ContinuedElsewhere, NoHeadline,
    ];
}
