using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Publishing;

namespace Furrow.Checking.Pages;

/// <summary>
/// Reads pages as browsers do (HTML Standard, section 13.2), adds their links and what is wrong with them to the tables, and
/// keeps a digest. Safe to use from many threads.
/// </summary>
/// <param name="config">The site.</param>
/// <param name="links">Where links go.</param>
/// <param name="findings">Where mistakes go.</param>
internal sealed class PageReader(SiteConfig config, LinkTable links, FindingTable findings)
{
    private static readonly HashSet<string> Landmarks = new(StringComparer.Ordinal) { "head", "header", "nav", "main", "aside", "footer" };

    private readonly UrlResolver _urls = new(config.BaseUrl);
    private readonly StringPool _strings = new();

    /// <summary>Reads a page.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="sources">The articles it shows.</param>
    /// <param name="file">The file that it is a copy of; null for pages that Furrow made.</param>
    public PageDigest Read(string address, ReadOnlyMemory<byte> content, IReadOnlyList<PageSource> sources, string? file)
    {
        // The places of elements are of use only in a file that people wrote.
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = file is not null });
        // From bytes, since a page that people wrote may be in another encoding, and say so.
        using var bytes = new MemoryStream(content.ToArray(), writable: false);
        using var document = parser.ParseDocument(bytes);
        IReadOnlyList<string> articles = file is null ? [.. sources.Select(s => s.Path)] : [file];

        var page = new PageChecks(address, new PageLinks(address, _urls), LanguageOf(address, sources), config);
        Walk(document, page, new SourcePlacesOfPage(sources, file));
        page.End();

        links.Add(address, articles, page.Links.All);
        findings.Add(address, articles, page.Findings);
        return page.Links.Digest(articles) with
        {
            Language = document.DocumentElement.GetAttribute("lang") is { Length: > 0 } tag ? _strings.Of(tag) : null,
            Title = document.Title?.Trim() ?? "",
            Ids = [.. page.Ids.Select(_strings.Of)],
        };
    }

    // A page that shows no article may be in any language, but those below a language's folder are the language's.
    private Language? LanguageOf(string address, IReadOnlyList<PageSource> sources) =>
        config.FindLanguage(address.Split('/', 3)[1]) ?? (sources.Count > 0 ? config.DefaultLanguage : null);

    // In the order of the text, without recursion: nothing limits how deep a page may be nested.
    private static void Walk(IHtmlDocument document, PageChecks page, SourcePlacesOfPage places)
    {
        var open = new Stack<(INodeList Children, int Next, ElementPlace Place)>();
        open.Push((document.ChildNodes, 0, default));
        while (open.TryPop(out var level))
        {
            if (level.Next == level.Children.Length)
                continue;
            open.Push(level with { Next = level.Next + 1 });
            switch (level.Children[level.Next])
            {
                case IElement element:
                    var place = PlaceOf(element, level.Place, places);
                    page.Enter(element, place);
                    open.Push((element.ChildNodes, 0, place));
                    break;
                case IText text:
                    page.Enter(text, level.Place);
                    break;
            }
        }
    }

    private static ElementPlace PlaceOf(IElement element, ElementPlace parent, SourcePlacesOfPage places)
    {
        var landmark = Landmarks.Contains(element.LocalName) ? element.LocalName : parent.Mark.Landmark ?? "page";
        return new ElementPlace(
            new ElementMark(landmark, element.LocalName, element.ClassName ?? ""),
            element.GetAttribute("lang") ?? parent.Language,
            places.Of(element) ?? parent.Source,
            parent.IsCode || element.LocalName is "code" or "pre" or "kbd" or "samp");
    }

    // The line of each block in its article, or the place of each element in a file that people wrote.
    private sealed class SourcePlacesOfPage
    {
        private readonly string? _file;
        private readonly Dictionary<string, SourceLocation> _blocks = new(StringComparer.Ordinal);

        public SourcePlacesOfPage(IReadOnlyList<PageSource> sources, string? file)
        {
            _file = file;
            foreach (var source in sources)
            {
                foreach (var block in source.Blocks)
                    _blocks.TryAdd(source.IdPrefix + block.Id, new SourceLocation(source.Path, block.Line, 1));
            }
        }

        public SourceLocation? Of(IElement element)
        {
            if (_file is not null)
                return element.SourceReference?.Position is { Line: > 0 } at ? new SourceLocation(_file, at.Line, at.Column) : new SourceLocation(_file);
            return _blocks.Count > 0 && element.Id is { } id ? _blocks.GetValueOrDefault(id) : null;
        }
    }
}
