namespace Furrow.Diagnostics;

// 04: text and links
public static partial class Rules
{
    /// <summary>A link to a story that is not there.</summary>
    public static readonly DiagnosticRule BrokenStoryLink = Error("FUR0401", "link to a story that is not there");

    /// <summary>A link to a heading or paragraph that is not there.</summary>
    public static readonly DiagnosticRule BrokenFragment = Error("FUR0402", "link to a place that is not there");

    /// <summary>A link to a file that is not there.</summary>
    public static readonly DiagnosticRule BrokenFileLink = Error("FUR0403", "link to a file that is not there");

    /// <summary>A URL whose scheme is not allowed.</summary>
    public static readonly DiagnosticRule UnsafeUrl = Error("FUR0404", "unsafe URL");

    /// <summary>A photograph's file that is not there.</summary>
    public static readonly DiagnosticRule MissingPhoto = Error("FUR0405", "photograph's file is missing");

    /// <summary>A photograph or image without a text for those who cannot see it.</summary>
    public static readonly DiagnosticRule MissingAlt = Error("FUR0406", "image without alt text");

    /// <summary>`photo:ID` names a photo that the front matter does not list.</summary>
    public static readonly DiagnosticRule UnknownPhoto = Error("FUR0407", "photo is not in the front matter");

    /// <summary>Raw HTML that is not on the allow-list and was left out.</summary>
    public static readonly DiagnosticRule HtmlRemoved = Warning("FUR0408", "raw HTML left out");

    /// <summary>A transcription note whose quote is not in the text.</summary>
    public static readonly DiagnosticRule QuoteNotFound = Error("FUR0409", "quote is not in the text");

    /// <summary>An image file that is damaged or of an unknown format.</summary>
    public static readonly DiagnosticRule BadImage = Error("FUR0410", "image cannot be read");

    /// <summary>A photo of the front matter that the text places where none can stand.</summary>
    public static readonly DiagnosticRule MisplacedPhoto = Error("FUR0412", "photo cannot stand here");

    /// <summary>A text whose lists, quotations or emphasis are nested too deeply.</summary>
    public static readonly DiagnosticRule TooDeep = Error("FUR0413", "text is nested too deeply");

    /// <summary>An image of another host without a text for those who cannot see it.</summary>
    public static readonly DiagnosticRule UndescribedImage = Warning("FUR0414", "remote image without alt text");

    /// <summary>A URL that is malformed or of a scheme that pages do not link to.</summary>
    public static readonly DiagnosticRule UnusableUrl = Warning("FUR0415", "unusable URL");

    /// <summary>A link by a number that no line gives an address to.</summary>
    public static readonly DiagnosticRule MissingReference = Warning("FUR0416", "link without its address");

    /// <summary>A photograph that could be read, but not written in the formats of the web.</summary>
    public static readonly DiagnosticRule PhotographNotEncoded = Error("FUR0417", "photograph cannot be resized");

    /// <summary>A file that may hold the place where it was made, in a format that it is not removed from.</summary>
    public static readonly DiagnosticRule KeptMetadata = Warning("FUR0418", "image may tell where it was taken");

    private static DiagnosticRule[] TextRules =>
    [
        BrokenStoryLink, BrokenFragment, BrokenFileLink, UnsafeUrl, MissingPhoto, MissingAlt, UnknownPhoto, HtmlRemoved,
        QuoteNotFound, BadImage, MisplacedPhoto, TooDeep, UndescribedImage, UnusableUrl, MissingReference, PhotographNotEncoded,
        KeptMetadata,
    ];
}
