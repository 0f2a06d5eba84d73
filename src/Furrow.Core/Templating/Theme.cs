using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Templating;

/// <summary>How the site looks: templates, texts in each language, assets, files at its root. Immutable.</summary>
public sealed class Theme
{
    /// <summary>The theme's folder in a site.</summary>
    public const string Folder = "templates";

    private Theme(TemplateSet templates, IReadOnlyDictionary<string, Messages> messages, AssetTable assets, RootFiles root) =>
        (Templates, MessagesByLanguage, Assets, Root) = (templates, messages, assets, root);

    /// <summary>The assets, under the addresses they are published at.</summary>
    public AssetTable Assets { get; }

    /// <summary>The files that are published at the site's root under their own names.</summary>
    public RootFiles Root { get; }

    internal TemplateSet Templates { get; }

    private IReadOnlyDictionary<string, Messages> MessagesByLanguage { get; }

    /// <summary>The built-in theme, overridden file by file by what the site has in its own <c>templates/</c>.</summary>
    public static Theme Load(IFileTree site, SiteConfig config, DiagnosticBag diagnostics)
    {
        LeftOutChecker.Report(site, Folder, diagnostics, SitePath.IsHidden);
        var builtIn = new EmbeddedFileTree(typeof(Theme).Assembly, "theme/");
        var own = new SubFileTree(site, Folder);
        var files = new OverlayFileTree(own, builtIn);
        new ThemeChecker(own, builtIn, config, diagnostics).Check();
        return new Theme(
            TemplateSet.Load(files, diagnostics),
            config.Languages.ToDictionary(l => l.Key, l => Messages.Load(files, builtIn, l, config, diagnostics)),
            AssetTable.Load(files, diagnostics),
            RootFiles.Load(files));
    }

    /// <summary>The theme's texts in a language.</summary>
    public Messages MessagesOf(Language language) => MessagesByLanguage[language.Key];

    /// <summary>The theme's texts in the language with a key, or null.</summary>
    public Messages? MessagesOf(string languageKey) => MessagesByLanguage.GetValueOrDefault(languageKey);
}
