namespace Furrow.Diagnostics;

// 00: the call and the config (exit code 2)
public static partial class Rules
{
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

    private static DiagnosticRule[] ConfigRules =>
    [
        NoConfig, ConfigSyntax, ConfigValue, ConfigKey, OutputRefused,
    ];
}
