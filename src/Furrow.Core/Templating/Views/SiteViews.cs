using Furrow.Catalog;
using Furrow.Config;
using Furrow.Metadata;
using Furrow.Routing;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>The site as every template sees it, in one language. Made once and shared by all pages, so read-only.</summary>
internal sealed class SiteViews(LanguageContext context)
{
    public ScriptObject View()
    {
        var (config, language) = (context.Config, context.Language);
        return new ScriptObject
        {
            ["title"] = context.Nearest(config.Title)?.Text,
            ["description"] = context.Nearest(config.Description)?.Text,
            ["rights"] = context.Nearest(config.Rights)?.Text,
            ["repository"] = config.Repository?.AbsoluteUri,
            ["base_path"] = config.BasePath,
            ["policy"] = ContentSecurityPolicy.ForPages,
            ["language"] = Language(language),
            ["languages"] = config.Languages.ToViews(Language),
            ["url"] = context.Addresses.Href(SiteAddresses.Home(language)),
            ["chooser_url"] = context.Addresses.Href(SiteAddresses.Chooser),
            ["archive_url"] = context.Addresses.Href(SiteAddresses.Archive(language)),
            ["search_url"] = context.Addresses.Href(SiteAddresses.Search(language)),
            ["editors_url"] = config.HasEditorsPage ? context.Addresses.Href(SiteAddresses.Editors(language)) : null,
            ["search_base"] = context.Addresses.Href(SiteAddresses.SearchIndex),
            ["opensearch_url"] = context.Addresses.Href(SiteAddresses.OpenSearch(language)),
            ["manifest_url"] = context.Addresses.Href(SiteAddresses.WebManifest(language)),
            ["story_count"] = context.Catalog.Stories.Count,
            ["vocabularies"] = VocabularyKinds.All
                .Where(kind => context.Catalog.TermsOf(kind).Count > 0)
                .ToViews(kind => new ScriptObject
                {
                    ["name"] = kind.Name(),
                    ["label"] = context.Messages.Format($"vocabulary.{kind.Name()}"),
                    ["url"] = context.Addresses.Href(SiteAddresses.Vocabulary(kind, language)),
                    ["count"] = context.Catalog.TermsOf(kind).Count,
                }),
            ["pages"] = context.Catalog.Pages.ToViews(new StoryViews(context).Link),
            ["feeds"] = new ScriptObject
            {
                ["atom"] = FeedUrl(FeedFormat.Atom),
                ["json"] = FeedUrl(FeedFormat.Json),
            },
            IsReadOnly = true,
        };

        string FeedUrl(FeedFormat format) => context.Addresses.Href(SiteAddresses.Feed(new HomeScope(), language, format));
    }

    /// <summary>A language of the site.</summary>
    public ScriptObject Language(Language language) => new()
    {
        ["key"] = language.Key,
        ["tag"] = language.Tag,
        ["label"] = language.Label,
        ["title"] = context.Config.Title.Nearest(language, context.Config.Languages)?.Text,
        ["description"] = context.Config.Description.Nearest(language, context.Config.Languages)?.Text,
        ["url"] = context.Addresses.Href(SiteAddresses.Home(language)),
        ["search_url"] = context.Addresses.Href(SiteAddresses.Search(language)),
        ["is_current"] = language == context.Language,
    };
}
