using Furrow.Catalog;
using Furrow.Config;

namespace Furrow.Pages;

/// <summary>Cuts lists of stories into pages. Safe to use from many threads.</summary>
/// <param name="config">The site.</param>
/// <param name="catalog">Its stories.</param>
public sealed class ListPageBuilder(SiteConfig config, StoryCatalog catalog)
{
    private readonly TermCompanions _companions = new(catalog);

    // Home pages of all languages show the same.
    private readonly Lazy<FrontPage> _front = new(() => FrontPage.Of(catalog));

    /// <summary>All pages of a list in a language.</summary>
    public IEnumerable<ListPage> Build(StoryList list, Language language)
    {
        var sections = ListSection.AllOf(list);
        var outline = sections.Count > 1 ? StartsOf(sections) : [];
        var count = list.PageCount(config.PageSize);
        for (var number = 1; number <= count; number++)
        {
            yield return new ListPage(list, language, number, count, config.Languages)
            {
                Parts = [.. PartsOf(sections, (number - 1) * config.PageSize, number * config.PageSize)],
                Outline = outline,
                Companions = list.Scope is TermScope { Term: var term } && number == 1 ? _companions.Of(term) : [],
                Front = list.Scope is HomeScope && number == 1 ? _front.Value : null,
            };
        }
    }

    private List<SectionStart> StartsOf(IReadOnlyList<ListSection> sections)
    {
        var starts = new List<SectionStart>(sections.Count);
        var first = 0;
        foreach (var section in sections)
        {
            starts.Add(new SectionStart(section, first / config.PageSize + 1));
            first += section.Stories.Count;
        }
        return starts;
    }

    // What the sections have between two places of the list.
    private static IEnumerable<SectionPart> PartsOf(IReadOnlyList<ListSection> sections, int start, int end)
    {
        var first = 0;
        foreach (var section in sections)
        {
            var (from, to) = (Math.Max(start - first, 0), Math.Min(end - first, section.Stories.Count));
            if (from < to)
                yield return new SectionPart(section, [.. section.Stories.Skip(from).Take(to - from)], IsContinued: from > 0);
            first += section.Stories.Count;
        }
    }
}
