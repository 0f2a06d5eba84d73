namespace Furrow.Diagnostics;

// 02: stories and vocabularies
public static partial class Rules
{
    /// <summary>A translation whose original is not there.</summary>
    public static readonly DiagnosticRule NoOriginal = Error("FUR0201", "translation without its original");

    /// <summary>A translation that contradicts its original.</summary>
    public static readonly DiagnosticRule Contradiction = Error("FUR0202", "translation contradicts the original");

    /// <summary>A term that a closed vocabulary does not have.</summary>
    public static readonly DiagnosticRule UnknownTerm = Error("FUR0203", "term is not in the vocabulary");

    /// <summary>A term that an open vocabulary does not describe.</summary>
    public static readonly DiagnosticRule UndescribedTerm = Warning("FUR0204", "term has no entry in the vocabulary");

    /// <summary>Two folders of the same story id.</summary>
    public static readonly DiagnosticRule DuplicateStory = Error("FUR0205", "two stories with one id");

    /// <summary>A story that belongs to itself, by whatever way round.</summary>
    public static readonly DiagnosticRule PartOfCycle = Error("FUR0206", "partOf goes round in a circle");

    /// <summary>`partOf` names a story that is not there.</summary>
    public static readonly DiagnosticRule UnknownParent = Error("FUR0207", "partOf names no story");

    /// <summary>Front matter that says `translation` in the original, or the like.</summary>
    public static readonly DiagnosticRule MisplacedKey = Error("FUR0208", "key does not belong in this article");

    /// <summary>A story id or a slug that cannot be a folder's name in an address.</summary>
    public static readonly DiagnosticRule BadName = Error("FUR0209", "id or slug cannot be used");

    private static DiagnosticRule[] StoryRules =>
    [
        NoOriginal, Contradiction, UnknownTerm, UndescribedTerm, DuplicateStory, PartOfCycle, UnknownParent, MisplacedKey,
        BadName,
    ];
}
