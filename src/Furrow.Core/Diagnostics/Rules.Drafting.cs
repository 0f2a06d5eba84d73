namespace Furrow.Diagnostics;

// 0901–0919: what is asked to be written anew (exit code 2)
public static partial class Rules
{
    /// <summary>A new file where there is one already.</summary>
    public static readonly DiagnosticRule FileIsThere = Error("FUR0901", "file is there already");

    /// <summary>A new story that lacks something, or has something that no story can have.</summary>
    public static readonly DiagnosticRule UnusableDraft = Error("FUR0902", "new story cannot be written");

    /// <summary>A translation of a story that is not there.</summary>
    public static readonly DiagnosticRule UnknownStory = Error("FUR0903", "story to translate cannot be found or read");

    /// <summary>A language that the site does not have.</summary>
    public static readonly DiagnosticRule UnknownTarget = Error("FUR0904", "no such language");

    /// <summary>A translation that is there already.</summary>
    public static readonly DiagnosticRule AlreadyTranslated = Error("FUR0905", "story is in this language already");

    /// <summary>A part of the theme that is not there.</summary>
    public static readonly DiagnosticRule UnknownThemePart = Error("FUR0906", "no such part of the theme");

    private static DiagnosticRule[] DraftingRules =>
    [
        FileIsThere, UnusableDraft, UnknownStory, UnknownTarget, AlreadyTranslated, UnknownThemePart,
    ];
}
