namespace Furrow.Diagnostics;

// 09, from 40 on: imports of other generators' sites. Errors leave a post out, or stop an import where they are of the config; warnings are its report.
public static partial class Rules
{
    /// <summary>The folder holds no posts.</summary>
    public static readonly DiagnosticRule SourceEmpty = Error("FUR0940", "nothing to import");

    /// <summary>Front matter or config of the old site, in TOML or JSON, that does not parse.</summary>
    public static readonly DiagnosticRule SourceSyntax = Error("FUR0941", "TOML or JSON does not parse");

    /// <summary>A key of the old front matter that Furrow has no equivalent for.</summary>
    public static readonly DiagnosticRule SourceKey = Warning("FUR0942", "part of the front matter is not imported");

    /// <summary>A value of the old front matter that cannot be used.</summary>
    public static readonly DiagnosticRule SourceValue = Warning("FUR0943", "value was left out or replaced");

    /// <summary>A post without a date, which becomes a page.</summary>
    public static readonly DiagnosticRule SourceNoDate = Warning("FUR0944", "post without a date");

    /// <summary>A post in a language that the site has not.</summary>
    public static readonly DiagnosticRule SourceLanguage = Warning("FUR0945", "post in a language that the site has not");

    /// <summary>A shortcode or tag of the old generator without an equivalent.</summary>
    public static readonly DiagnosticRule SourceMarkup = Warning("FUR0946", "shortcode without an equivalent");

    /// <summary>A link that leads to nothing that is imported.</summary>
    public static readonly DiagnosticRule SourceLink = Warning("FUR0947", "link to nothing that is imported");

    /// <summary>An image whose file is not there.</summary>
    public static readonly DiagnosticRule SourceImage = Warning("FUR0948", "image's file is not there");

    /// <summary>An image without a text for those who cannot see it.</summary>
    public static readonly DiagnosticRule SourceAlt = Warning("FUR0949", "imported image without alt text");

    /// <summary>A file name that cannot be used on every system.</summary>
    public static readonly DiagnosticRule SourceFileName = Warning("FUR0950", "file name cannot be used");

    /// <summary>HTML that the build leaves out of pages.</summary>
    public static readonly DiagnosticRule SourceHtml = Warning("FUR0951", "HTML that pages may not hold");

    /// <summary>A file of the old site that is no post.</summary>
    public static readonly DiagnosticRule SourceNotImported = Warning("FUR0952", "file is not imported");

    /// <summary>A story that the site has already.</summary>
    public static readonly DiagnosticRule SourceStoryThere = Warning("FUR0953", "story is there already");

    /// <summary>A translation that does not fit its original.</summary>
    public static readonly DiagnosticRule SourceTranslation = Warning("FUR0954", "translation does not fit its original");

    /// <summary>An old address that cannot lead to its story.</summary>
    public static readonly DiagnosticRule SourceAddress = Warning("FUR0955", "old address is not kept");

    /// <summary>Terms that the site's vocabulary lacks.</summary>
    public static readonly DiagnosticRule SourceTerms = Warning("FUR0956", "terms to be added to a vocabulary");

    /// <summary>A post without a text.</summary>
    public static readonly DiagnosticRule SourceNoText = Warning("FUR0957", "post without a text");

    private static DiagnosticRule[] SiteImportRules =>
    [
        SourceEmpty, SourceSyntax, SourceKey, SourceValue, SourceNoDate, SourceLanguage, SourceMarkup, SourceLink, SourceImage, SourceAlt,
        SourceFileName, SourceHtml, SourceNotImported, SourceStoryThere, SourceTranslation, SourceAddress, SourceTerms, SourceNoText,
    ];
}
