using Furrow.Catalog;
using Furrow.Checking;
using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Pages;
using Furrow.Routing;

namespace Furrow.Serving;

/// <summary>What a plan has at each address, the search index apart. Immutable; safe to use from many threads.</summary>
internal sealed class AddressIndex
{
    private readonly SitePlan _plan;
    private readonly Dictionary<string, ServedItem> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (StoryList List, Language Language)> _lists = new(StringComparer.Ordinal);
    // Few ask for these, and to make them all takes a while.
    private readonly Lazy<Dictionary<string, ServedItem>> _others;

    /// <summary>The index of a plan.</summary>
    public AddressIndex(SitePlan plan)
    {
        _plan = plan;
        foreach (var asset in plan.Theme.Assets.All)
            _items.TryAdd(asset.Address, new KnownItem(asset.Content));
        foreach (var file in plan.Theme.Root.All)
            _items.TryAdd(file.Address, new KnownItem(file.Content));
        foreach (var list in plan.Lists)
            AddList(list);
        foreach (var story in plan.Catalog.Stories.Concat(plan.Catalog.Pages))
            AddStory(story);
        foreach (var (story, path) in StoryFiles.Of(plan.Catalog, plan.Content))
            AddFile(SiteAddresses.Media(story, path), path);
        foreach (var path in plan.Content.StaticFiles)
            AddFile(SiteAddresses.Static(path), path);
        _others = new(FindOthers);
    }

    /// <summary>What is at an address; null when nothing is.</summary>
    public ServedItem? Find(string address) => _items.GetValueOrDefault(address) ?? _others.Value.GetValueOrDefault(address);

    /// <summary>The lists with their languages, by the address of their first page.</summary>
    public IReadOnlyDictionary<string, (StoryList List, Language Language)> Lists => _lists;

    /// <summary>The part of the site that the page at an address is checked with; null for what is no page.</summary>
    public CheckUnit? UnitAt(string address) => Find(address) switch
    {
        StoryItem story => new StoryUnit(story.Story.Id),
        ListItem list => new ListUnit(SiteAddresses.List(list.List.Scope, list.Language)),
        FixedItem => new FixedUnit(),
        _ => null,
    };

    private void AddList(StoryList list)
    {
        foreach (var language in _plan.Config.Languages)
        {
            var first = SiteAddresses.List(list.Scope, language);
            _lists.TryAdd(first, (list, language));
            for (var number = 1; number <= list.PageCount(_plan.Config.PageSize); number++)
                _items.TryAdd(SiteAddresses.List(list.Scope, language, number), new ListItem(list, language, number));
            foreach (var format in RouteTableBuilder.FeedsOf(list.Scope))
            {
                var address = SiteAddresses.Feed(list.Scope, language, format);
                _items.TryAdd(address, new FeedItem(list, language, address));
            }
        }
    }

    private void AddStory(Story story)
    {
        foreach (var article in story.Articles)
        {
            Add(SiteAddresses.Article(story, article));
            if (story.IsPage)
                continue;
            foreach (var other in story.Articles.Where(other => other != article))
                Add(SiteAddresses.Parallel(story, article, other.Language));
        }

        void Add(string address) => _items.TryAdd(address, new StoryItem(story, address));
    }

    private void AddFile(string address, string path)
    {
        _items.TryAdd(address, new FileItem(path));
        if (_plan.Photographs.GetValueOrDefault(path) is not { } photograph)
            return;
        foreach (var size in photograph.Sizes)
        {
            foreach (var format in photograph.Formats)
                _items.TryAdd(photograph.AddressOf(address, size, format), new VariantItem(photograph, size, format));
        }
    }

    private Dictionary<string, ServedItem> FindOthers()
    {
        var others = new Dictionary<string, ServedItem>(StringComparer.Ordinal);
        var nothing = new MemoryFileTree(new Dictionary<string, byte[]>());
        var pages = new SitePages(nothing, _plan, new DigestTable(), new FragmentChecker(new DiagnosticBag()), new DiagnosticBag());
        foreach (var page in pages.Fixed())
            others.TryAdd(page.Address, new FixedItem(page));
        foreach (var file in pages.Metadata())
            others.TryAdd("/" + file.Path, new KnownItem(file.Content));
        return others;
    }
}
