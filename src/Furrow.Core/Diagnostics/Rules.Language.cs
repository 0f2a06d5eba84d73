namespace Furrow.Diagnostics;

// 073 and 074: how a text is set; 075: what is left over from reading a printed page
public static partial class Rules
{
    /// <summary>A half-width mark between Chinese characters.</summary>
    public static readonly DiagnosticRule HalfWidthMark = Warning("FUR0730", "half-width punctuation in Chinese");

    /// <summary>A quotation mark or bracket without its partner.</summary>
    public static readonly DiagnosticRule UnbalancedPair = Warning("FUR0731", "quotation mark or bracket without its partner");

    /// <summary>Two kinds of quotation marks in one article.</summary>
    public static readonly DiagnosticRule MixedQuotes = Warning("FUR0732", "quotation marks of two kinds");

    /// <summary>Dots that are no Chinese ellipsis.</summary>
    public static readonly DiagnosticRule WrongEllipsis = Warning("FUR0733", "wrong ellipsis in Chinese");

    /// <summary>A dash that is no Chinese dash.</summary>
    public static readonly DiagnosticRule WrongDash = Warning("FUR0734", "wrong dash");

    /// <summary>A space where Chinese has none.</summary>
    public static readonly DiagnosticRule StraySpace = Warning("FUR0735", "stray space in Chinese");

    /// <summary>Two marks where one should be.</summary>
    public static readonly DiagnosticRule DoubledMark = Warning("FUR0736", "doubled punctuation");

    /// <summary>A mark that no paragraph begins with.</summary>
    public static readonly DiagnosticRule MarkAtStart = Warning("FUR0737", "paragraph begins with a closing mark");

    /// <summary>Full-width letters or digits.</summary>
    public static readonly DiagnosticRule FullWidthCharacters = Warning("FUR0738", "full-width letters or digits");

    /// <summary>Another sign for the Chinese zero.</summary>
    public static readonly DiagnosticRule WrongZero = Warning("FUR0739", "wrong zero in a Chinese number");

    /// <summary>Traditional characters in a text of simplified ones.</summary>
    public static readonly DiagnosticRule TraditionalCharacter = Warning("FUR0740", "traditional character in simplified Chinese");

    /// <summary>Full-width punctuation in a text that is not Chinese.</summary>
    public static readonly DiagnosticRule FullWidthMark = Warning("FUR0741", "full-width punctuation outside Chinese");

    /// <summary>A mark of Markdown that marks nothing, so that readers see it.</summary>
    public static readonly DiagnosticRule RawMarkdown = Warning("FUR0742", "mark of Markdown is shown to readers");

    /// <summary>A sentence that goes on in the next paragraph.</summary>
    public static readonly DiagnosticRule BrokenSentence = Warning("FUR0750", "sentence broken across paragraphs");

    /// <summary>A word that is still divided as at the end of a printed line.</summary>
    public static readonly DiagnosticRule DividedWord = Warning("FUR0751", "word divided at a line's end");

    /// <summary>A letter among a number's digits.</summary>
    public static readonly DiagnosticRule LetterInNumber = Warning("FUR0752", "letter in a number");

    /// <summary>A character that was lost.</summary>
    public static readonly DiagnosticRule LostCharacter = Warning("FUR0753", "lost character");

    /// <summary>A sentence twice in a row.</summary>
    public static readonly DiagnosticRule RepeatedSentence = Warning("FUR0754", "sentence twice in a row");

    /// <summary>A word twice in a row.</summary>
    public static readonly DiagnosticRule RepeatedWord = Warning("FUR0755", "word twice in a row");

    /// <summary>What belongs to a printed page and not to its stories.</summary>
    public static readonly DiagnosticRule PageFurniture = Warning("FUR0756", "left over from the printed page");

    private static DiagnosticRule[] LanguageRules =>
    [
        HalfWidthMark, UnbalancedPair, MixedQuotes, WrongEllipsis, WrongDash, StraySpace, DoubledMark, MarkAtStart,
        FullWidthCharacters, WrongZero, TraditionalCharacter, FullWidthMark, RawMarkdown,
        BrokenSentence, DividedWord, LetterInNumber, LostCharacter, RepeatedSentence, RepeatedWord, PageFurniture,
    ];
}
