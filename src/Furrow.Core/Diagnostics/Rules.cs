namespace Furrow.Diagnostics;

/// <summary>
/// Every kind of mistake Furrow reports. The hundreds follow the stages: 00 call and config, 01 source files and
/// front matter, 02 stories and vocabularies, 03 addresses, 04 text and links, 05 templates, 06 publishing.
/// </summary>
public static class Rules
{
    // 00: the call and the config (exit code 2)

    /// <summary>There is no site.config.json where the site should be.</summary>
    public static readonly DiagnosticRule NoConfig = Error("FUR0001", "no site.config.json");

    /// <summary>The config is not well-formed JSON.</summary>
    public static readonly DiagnosticRule ConfigSyntax = Error("FUR0002", "site.config.json is not JSON");

    /// <summary>The config has a value that cannot be used.</summary>
    public static readonly DiagnosticRule ConfigValue = Error("FUR0003", "unusable value in site.config.json");

    /// <summary>The config has a key that Furrow does not know.</summary>
    public static readonly DiagnosticRule ConfigKey = Error("FUR0004", "unknown key in site.config.json");

    /// <summary>The output folder must not be written to.</summary>
    public static readonly DiagnosticRule OutputRefused = Error("FUR0005", "output folder refused");

    // 01: source files and front matter

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

    // 02: stories and vocabularies

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

    // 03: addresses

    /// <summary>Two sources for one address.</summary>
    public static readonly DiagnosticRule RouteClash = Error("FUR0301", "two sources for one address");

    /// <summary>A path that leaves the folder it belongs in.</summary>
    public static readonly DiagnosticRule PathEscapes = Error("FUR0302", "path leaves its folder");

    // 04: text and links

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

    // 05: templates

    /// <summary>A template that does not parse.</summary>
    public static readonly DiagnosticRule TemplateSyntax = Error("FUR0501", "template does not parse");

    /// <summary>A template that names a value that is not there, or fails otherwise.</summary>
    public static readonly DiagnosticRule TemplateValue = Error("FUR0502", "template fails");

    /// <summary>A template that is missing.</summary>
    public static readonly DiagnosticRule MissingTemplate = Error("FUR0503", "template is missing");

    /// <summary>A text of the theme that a language lacks.</summary>
    public static readonly DiagnosticRule MissingMessage = Warning("FUR0504", "text of the theme is missing");

    /// <summary>An asset that a template names and the theme lacks.</summary>
    public static readonly DiagnosticRule MissingAsset = Error("FUR0505", "asset is missing");

    // 06: publishing

    /// <summary>The site could not be written.</summary>
    public static readonly DiagnosticRule CannotPublish = Error("FUR0601", "site could not be written");

    /// <summary>The library that resizes photographs is not there.</summary>
    public static readonly DiagnosticRule NoImageLibrary = Error("FUR0602", "photographs cannot be resized here");

    /// <summary>Resized photographs could not be kept for the next build.</summary>
    public static readonly DiagnosticRule CacheNotWritten = Warning("FUR0603", "cache could not be written");

    private static DiagnosticRule Error(string id, string title) => new(id, Severity.Error, title);

    private static DiagnosticRule Warning(string id, string title) => new(id, Severity.Warning, title);
}
