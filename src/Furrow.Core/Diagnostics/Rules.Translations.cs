namespace Furrow.Diagnostics;

// 07: translations and language, which a check looks at
public static partial class Rules
{
    /// <summary>A term without a name in a language that a story with it is told in.</summary>
    public static readonly DiagnosticRule MissingName = Warning("FUR0701", "term has no name in a language");

    private static DiagnosticRule[] TranslationRules =>
    [
        MissingName,
    ];
}
