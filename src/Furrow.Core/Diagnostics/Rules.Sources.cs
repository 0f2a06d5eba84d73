namespace Furrow.Diagnostics;

// 01: source files and front matter
public static partial class Rules
{
    /// <summary>A text file is not UTF-8.</summary>
    public static readonly DiagnosticRule NotUtf8 = Error("FUR0101", "file is not UTF-8");

    /// <summary>An article does not begin with front matter.</summary>
    public static readonly DiagnosticRule NoFrontMatter = Error("FUR0102", "no front matter");

    /// <summary>The front matter has no closing line.</summary>
    public static readonly DiagnosticRule UnclosedFrontMatter = Error("FUR0103", "front matter is not closed");

    /// <summary>YAML that does not parse.</summary>
    public static readonly DiagnosticRule YamlSyntax = Error("FUR0104", "YAML does not parse");

    /// <summary>A key that Furrow does not know.</summary>
    public static readonly DiagnosticRule UnknownKey = Error("FUR0105", "unknown key");

    /// <summary>The same key twice in one mapping.</summary>
    public static readonly DiagnosticRule DuplicateKey = Error("FUR0106", "duplicate key");

    /// <summary>A value of the wrong type or outside its range.</summary>
    public static readonly DiagnosticRule WrongType = Error("FUR0107", "value of the wrong type");

    /// <summary>A required key is missing.</summary>
    public static readonly DiagnosticRule MissingKey = Error("FUR0108", "required key is missing");

    /// <summary>A date that is not EDTF level 1, or that no calendar has.</summary>
    public static readonly DiagnosticRule BadDate = Error("FUR0109", "impossible date");

    /// <summary>An article's file name has no language of the site.</summary>
    public static readonly DiagnosticRule UnknownLanguage = Error("FUR0110", "unknown language suffix");

    /// <summary>An article has no text.</summary>
    public static readonly DiagnosticRule EmptyArticle = Error("FUR0111", "article has no text");

    /// <summary>A Markdown file that is not an article.</summary>
    public static readonly DiagnosticRule StrayMarkdown = Warning("FUR0112", "Markdown file is not an article");

    /// <summary>A file that could not be read.</summary>
    public static readonly DiagnosticRule Unreadable = Error("FUR0113", "file cannot be read");

    /// <summary>A file among the vocabularies that is none.</summary>
    public static readonly DiagnosticRule StrayVocabulary = Warning("FUR0114", "file is not a vocabulary");

    /// <summary>A link among the site's files.</summary>
    public static readonly DiagnosticRule SymbolicLink = Warning("FUR0115", "symbolic link is left out");

    /// <summary>A site without a file of stories or vocabularies.</summary>
    public static readonly DiagnosticRule NoContent = Error("FUR0116", "content folder is missing or empty") with { HidesPages = true };

    /// <summary>A text without quotation marks that a comment cuts off.</summary>
    public static readonly DiagnosticRule LostText = Warning("FUR0117", "text after # is lost");

    private static DiagnosticRule[] SourceRules =>
    [
        NotUtf8, NoFrontMatter, UnclosedFrontMatter, YamlSyntax, UnknownKey, DuplicateKey, WrongType, MissingKey, BadDate,
        UnknownLanguage, EmptyArticle, StrayMarkdown, Unreadable, StrayVocabulary, SymbolicLink, NoContent, LostText,
    ];
}
