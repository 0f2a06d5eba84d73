using System.Buffers;
using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;

namespace Furrow.Routing;

/// <summary>
/// The address of everything the site has. An address is a path from the site's root, unescaped and without the base
/// path: <c>/zh/2023/02/first-furrow/</c>. <see cref="Href"/> and <see cref="Absolute"/> make links of it.
/// </summary>
/// <param name="config">The site's base URL.</param>
public sealed class SiteAddresses(SiteConfig config)
{
    // The unreserved characters (RFC 3986, section 2.3) and the separator: nearly all addresses hold nothing else.
    private static readonly SearchValues<char> Unescaped =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    /// <summary>The language chooser.</summary>
    public const string Chooser = "/";

    /// <summary>The page that hosts show for addresses that are not there.</summary>
    public const string NotFound = "/404.html";

    /// <summary>The page that readers without a network are shown for one that they have not read before.</summary>
    public const string Offline = "/offline.html";

    /// <summary>The sitemap, or the index of its parts.</summary>
    public const string Sitemap = "/sitemap.xml";

    /// <summary>The file for crawlers.</summary>
    public const string Robots = "/robots.txt";

    /// <summary>What Netlify and Cloudflare Pages are told about headers.</summary>
    public const string HeadersFile = "/_headers";

    /// <summary>What Azure Static Web Apps is told about headers and the 404 page.</summary>
    public const string StaticWebApp = "/staticwebapp.config.json";

    /// <summary>The script that keeps pages for reading without a network: a file of the theme's <c>root/</c>.</summary>
    public const string ServiceWorker = "/service-worker.js";

    /// <summary>The folder of the theme's assets.</summary>
    public const string Assets = "/assets/";

    /// <summary>The folder of the search index in the output folder.</summary>
    public const string SearchFolder = "search/";

    /// <summary>The folder of the search index and of the scripts that read it.</summary>
    public const string SearchIndex = "/" + SearchFolder;

    /// <summary>A language's home page.</summary>
    public static string Home(Language language) => $"/{language.Key}/";

    /// <summary>An article's page. The year's directory stands alone where the month is not known; pages of the site have neither.</summary>
    public static string Article(Story story, Article article)
    {
        var slug = article.FrontMatter.Slug?.Value ?? story.Id;
        var home = Home(article.Language);
        return story.Date switch
        {
            null => $"{home}{slug}/",
            { Year: not null, Month: { } month } date => $"{home}{date.YearText}/{month:00}/{slug}/",
            var date => $"{home}{YearName(date.YearText)}/{slug}/",
        };
    }

    /// <summary>A story in two languages side by side: the article and, beside it, the article in another language.</summary>
    public static string Parallel(Story story, Article article, Language beside) => $"{Article(story, article)}parallel-{beside.Key}/";

    /// <summary>The overview of all years and months.</summary>
    public static string Archive(Language language) => $"/{language.Key}/archive/";

    /// <summary>The overview of a vocabulary's terms.</summary>
    public static string Vocabulary(VocabularyKind kind, Language language) => $"/{language.Key}/{kind.Name()}/";

    /// <summary>A page of a list.</summary>
    /// <param name="scope">The list.</param>
    /// <param name="language">The language.</param>
    /// <param name="page">The page, from 1.</param>
    public static string List(ListScope scope, Language language, int page = 1)
    {
        var first = scope switch
        {
            YearScope year => $"{Archive(language)}{YearName(year.Year)}/",
            MonthScope month => $"{Archive(language)}{month.Year}/{month.Month:00}/",
            TermScope { Term: var term } => $"{Vocabulary(term.Kind, language)}{term.Slug(language)}/",
            _ => Home(language),
        };
        return page == 1 ? first : $"{first}page/{page}/";
    }

    /// <summary>A list's feed.</summary>
    /// <param name="scope">The list.</param>
    /// <param name="language">The language.</param>
    /// <param name="format">The feed's format.</param>
    public static string Feed(ListScope scope, Language language, FeedFormat format) =>
        List(scope, language) + (format == FeedFormat.Atom ? "feed.xml" : "feed.json");

    /// <summary>The web app manifest of a language.</summary>
    public static string WebManifest(Language language) => $"/{language.Key}/site.webmanifest";

    /// <summary>The search page of a language.</summary>
    public static string Search(Language language) => $"/{language.Key}/search/";

    /// <summary>The page that tells editors what is left to do.</summary>
    public static string Editors(Language language) => $"/{language.Key}/editors/";

    /// <summary>A page of Furrow's own documentation, for editors.</summary>
    /// <param name="id">The page's id.</param>
    /// <param name="language">The language.</param>
    public static string Help(string id, Language language) => $"{Editors(language)}{id}/";

    /// <summary>The folder of those parts of the search index that are of one language, all under names with a hash.</summary>
    public static string SearchParts(Language language) => $"{SearchIndex}{language.Key}/";

    /// <summary>What tells browsers how to search the site in a language: its OpenSearch description.</summary>
    public static string OpenSearch(Language language) => $"/{language.Key}/opensearch.xml";

    /// <summary>A file of a story's folder.</summary>
    /// <param name="story">The story.</param>
    /// <param name="path">The file's path in the site.</param>
    public static string Media(Story story, string path) => $"/media/{story.Id}/{path[(story.Original.Folder.Length + 1)..]}";

    /// <summary>A file below <c>static/</c>.</summary>
    /// <param name="path">The file's path in the site.</param>
    public static string Static(string path) => path[ContentReader.StaticFolder.Length..];

    /// <summary>A file of the theme's assets.</summary>
    public static string Asset(string name) => Assets + name;

    /// <summary>The file, in the output folder, that answers an address.</summary>
    public static string OutputPath(string address) =>
        (address.EndsWith('/') ? address + "index.html" : address)[1..];

    /// <summary>An address as a link from any page of the site: under the base path, percent-encoded (RFC 3986, section 2.1).</summary>
    public string Href(string address) => config.BasePath + Escape(address)[1..];

    /// <summary>An address as an absolute URL.</summary>
    public string Absolute(string address) => config.BaseUrl.AbsoluteUri + Escape(address)[1..];

    /// <summary>An address percent-encoded (RFC 3986, section 2.1), without the base path.</summary>
    public static string Escape(string address) => address.AsSpan().ContainsAnyExcept(Unescaped)
        ? string.Join('/', address.Split('/').Select(Uri.EscapeDataString))
        : address;

    // Unspecified digits are written X in EDTF; addresses are lower case.
    private static string YearName(string year) => year.ToLowerInvariant();
}
