using Furrow.Catalog;
using Furrow.Config;
using Furrow.Pages;
using Furrow.Photographs;
using Furrow.Routing;
using Furrow.Text;

namespace Furrow.Templating.Views;

/// <summary>What every view of one language needs. Immutable.</summary>
internal sealed class LanguageContext(Language language, SiteConfig config, StoryCatalog catalog, Theme theme, DigestTable digests, PictureTable pictures)
{
    public Language Language => language;

    public SiteConfig Config => config;

    public StoryCatalog Catalog => catalog;

    public Theme Theme => theme;

    public DigestTable Digests => digests;

    public PictureTable Pictures => pictures;

    public Messages Messages { get; } = theme.MessagesOf(language);

    public SiteAddresses Addresses { get; } = new(config);

    public DateFormatter Dates { get; } = new(theme.MessagesOf(language).Pattern);

    /// <summary>The same in another language of the site.</summary>
    public LanguageContext In(Language other) => new(other, config, catalog, theme, digests, pictures);

    /// <summary>The nearest text of several to the page's language; null when there is none.</summary>
    public TextInLanguage? Nearest(LocalizedText text) => text.Nearest(language, config.Languages);

    /// <summary>The <c>lang</c> of something in a language: null where that is the page's own.</summary>
    public string? ForeignTag(Language other) => other == language ? null : other.Tag;
}
