namespace Furrow.Diagnostics;

// 07: translations and language, which a check looks at
public static partial class Rules
{
    /// <summary>A term without a name in a language that a story with it is told in.</summary>
    public static readonly DiagnosticRule MissingName = Warning("FUR0701", "term has no name in a language");

    /// <summary>A translation of an original that has changed since.</summary>
    public static readonly DiagnosticRule StaleTranslation = Warning("FUR0702", "translation is of an older original");

    /// <summary>A heading that only one of two languages has, or that has another level.</summary>
    public static readonly DiagnosticRule HeadingDiffers = Warning("FUR0703", "headings differ from the original's");

    /// <summary>A paragraph, list, quotation, table, listing or rule that only one of two languages has.</summary>
    public static readonly DiagnosticRule BlockDiffers = Warning("FUR0704", "text differs from the original's");

    /// <summary>An image or photo that only one of two languages has.</summary>
    public static readonly DiagnosticRule ImageDiffers = Warning("FUR0705", "images differ from the original's");

    /// <summary>A link that only one of two languages has.</summary>
    public static readonly DiagnosticRule LinkDiffers = Warning("FUR0706", "links differ from the original's");

    /// <summary>A footnote that only one of two languages has.</summary>
    public static readonly DiagnosticRule NoteDiffers = Warning("FUR0707", "footnotes differ from the original's");

    /// <summary>A table that has other rows than the original's.</summary>
    public static readonly DiagnosticRule RowDiffers = Warning("FUR0708", "rows of a table differ from the original's");

    /// <summary>A turn of an interview that another person says than in the original.</summary>
    public static readonly DiagnosticRule SpeakerDiffers = Warning("FUR0709", "speakers differ from the original's");

    /// <summary>A figure that stands in one of two languages and not in the other.</summary>
    public static readonly DiagnosticRule FigureDiffers = Warning("FUR0710", "figure differs from the original's");

    /// <summary>A date that stands in one of two languages and not in the other.</summary>
    public static readonly DiagnosticRule DateDiffers = Warning("FUR0711", "date differs from the original's");

    /// <summary>A text of the front matter that the original has and the translation lacks.</summary>
    public static readonly DiagnosticRule TextMissing = Warning("FUR0712", "text of the front matter is not translated");

    /// <summary>A name that a translation writes otherwise than the vocabulary.</summary>
    public static readonly DiagnosticRule NameDiffers = Warning("FUR0713", "name differs from the vocabulary's");

    private static DiagnosticRule[] TranslationRules =>
    [
        MissingName, StaleTranslation, HeadingDiffers, BlockDiffers, ImageDiffers, LinkDiffers, NoteDiffers, RowDiffers, SpeakerDiffers,
        FigureDiffers, DateDiffers, TextMissing, NameDiffers,
    ];
}
