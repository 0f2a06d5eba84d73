namespace Furrow.Diagnostics;

// 05: templates
public static partial class Rules
{
    /// <summary>A template that does not parse.</summary>
    public static readonly DiagnosticRule TemplateSyntax = HidingError("FUR0501", "template does not parse");

    /// <summary>A template that names a value that is not there, or fails otherwise.</summary>
    public static readonly DiagnosticRule TemplateValue = HidingError("FUR0502", "template fails");

    /// <summary>A template that is missing.</summary>
    public static readonly DiagnosticRule MissingTemplate = HidingError("FUR0503", "template is missing");

    /// <summary>A text of the theme that a language lacks.</summary>
    public static readonly DiagnosticRule MissingMessage = Warning("FUR0504", "text of the theme is missing");

    /// <summary>An asset that a template names and the theme lacks.</summary>
    public static readonly DiagnosticRule MissingAsset = HidingError("FUR0505", "asset is missing");

    /// <summary>A template of a site that overrides none and that none includes.</summary>
    public static readonly DiagnosticRule UnusedTemplate = Warning("FUR0506", "template does nothing");

    /// <summary>A text of a site's theme that nothing shows.</summary>
    public static readonly DiagnosticRule UnknownMessage = Warning("FUR0507", "text of the theme is never shown");

    /// <summary>A text of a site's theme that shows other values than the built-in one.</summary>
    public static readonly DiagnosticRule DifferentPlaceholders = Warning("FUR0508", "text of the theme has other placeholders");

    /// <summary>Texts of the theme in a language that the site does not have.</summary>
    public static readonly DiagnosticRule UnusedMessages = Warning("FUR0509", "texts of a language that the site does not have");

    private static DiagnosticRule[] TemplateRules =>
    [
        TemplateSyntax, TemplateValue, MissingTemplate, MissingMessage, MissingAsset,
        UnusedTemplate, UnknownMessage, DifferentPlaceholders, UnusedMessages,
    ];
}
