namespace Furrow.Diagnostics;

// 05: templates
public static partial class Rules
{
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

    private static DiagnosticRule[] TemplateRules =>
    [
        TemplateSyntax, TemplateValue, MissingTemplate, MissingMessage, MissingAsset,
    ];
}
