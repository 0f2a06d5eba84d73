using Furrow.Config;
using Furrow.Content;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Drafting;
using Furrow.Files;

namespace Furrow.Importing.Newspaper;

/// <summary>Makes draft stories of a newspaper page as character recognition gives it: its stages, in order.</summary>
/// <param name="site">The files of the site that the stories are for.</param>
/// <param name="config">The site's languages.</param>
/// <param name="options">What is known of the page.</param>
public sealed class PageImporter(IFileTree site, SiteConfig config, PageImportOptions options)
{
    /// <summary>The page's stories and all that was not sure; null when the file is no text, which is then reported.</summary>
    /// <param name="bytes">The page's file.</param>
    /// <param name="path">Its path, as messages name it.</param>
    /// <param name="diagnostics">Where what is wrong with the file, and every doubt, is reported.</param>
    public PageImport? Import(ReadOnlySpan<byte> bytes, string path, DiagnosticBag diagnostics)
    {
        if (Decode(bytes, path, diagnostics) is not { } page)
            return null;
        var terms = new SiteTerms(new VocabularyReader(site, config, diagnostics).ReadAll().Entries);
        var doubts = new PageDoubts(page, diagnostics);

        var units = PageUnitReader.Read(page);
        var lines = new LineClassifier(terms).Classify(units);
        var cut = new StoryCutter(new HeadReader(terms)).Cut(lines);
        var drafts = ReadStories(cut, new StoryReader(page, terms, new SpeakerFinder(units), options.Files, doubts));
        var facts = PageFacts.Read(cut.LeftOut);
        var names = new TermResolver(terms);
        var placer = new StoryPlacer(new StandingStories(site), new DraftComposer(page, config, options, facts, names), doubts);
        var stories = Place(drafts, placer);
        List<UnlistedTerm> newTerms = [.. names.Added.Where(term => placer.Names(term.Id))];

        ReportPage(page, stories, cut, newTerms, doubts, diagnostics);
        var termFiles = AddTerms(newTerms, diagnostics);
        return new PageImport(page, stories, cut.LeftOut, [.. units.SelectMany(unit => unit.Signs).Where(sign => sign.Length > 0)],
            newTerms, termFiles, diagnostics.ToSortedList());
    }

    private IReadOnlyList<DraftFile> AddTerms(List<UnlistedTerm> terms, DiagnosticBag diagnostics)
    {
        if (!options.AddsTerms || diagnostics.HasErrors)
            return [];
        var additions = terms.GroupBy(term => term.Kind)
            .Select(added => new VocabularyAddition(added.Key, TermYaml.Write(added, options.Language ?? config.DefaultLanguage, config.Languages), added.Count()));
        return new VocabularyAppender(site, diagnostics).Append(additions);
    }

    private static PageText? Decode(ReadOnlySpan<byte> bytes, string path, DiagnosticBag diagnostics)
    {
        if (SourceText.Decode(bytes, path, diagnostics) is not { } text)
            return null;
        var page = new PageText(path, text);
        if (text.AsSpan().IndexOfAnyInRange('\0', '\u0008') is >= 0 and var control)
        {
            diagnostics.Report(Rules.NotAPage, page.At(control), "This character belongs in no text: the file is not Markdown. Give the text that character recognition made of the page.");
            return null;
        }
        return page;
    }

    private static List<StoryDraft> ReadStories(PageCut cut, StoryReader reader)
    {
        var drafts = new List<StoryDraft>();
        foreach (var parts in cut.Stories)
            drafts.Add(reader.Read(parts, drafts.LastOrDefault()));
        return drafts;
    }

    private static List<PageStory> Place(List<StoryDraft> drafts, StoryPlacer placer)
    {
        var stories = new List<PageStory>();
        foreach (var draft in drafts)
            stories.Add(placer.Place(draft, draft.IsSidebar ? stories[^1].Id : null));
        return stories;
    }

    private void ReportPage(PageText page, List<PageStory> stories, PageCut cut, IReadOnlyList<UnlistedTerm> newTerms, PageDoubts doubts, DiagnosticBag diagnostics)
    {
        foreach (var left in cut.LeftOut.Where(left => !left.IsSure))
            doubts.Add(Rules.LeftOut, left.Unit, $"{PageDoubts.Named(left.Unit.Text)} is in no draft, since {left.Reason}.");
        foreach (var term in newTerms)
            diagnostics.Report(Rules.NewTerm, new SourceLocation(page.Path), $"The {term.Kind.Name()} lack “{term.Label}”, which became `{term.Id}`; {MendOf(term)}");
        if (stories.Count == 0)
            diagnostics.Report(Rules.NotAPage, new SourceLocation(page.Path), "No story was found here: there is no text under a headline.");
        else if (stories.Find(story => story.Article is null) is { } undated)
            doubts.Add(Rules.UnknownPageDate, undated.Draft.Start, $"Nothing on the page tells when it was printed; give the date, as --date 2023-02-16, or 2023-02~ where only the month is about known.");
    }

    private string MendOf(UnlistedTerm term)
    {
        var file = VocabularyReader.PathOf(term.Kind);
        if (options.AddsTerms)
            return $"--add-terms puts it into {file}. If it is there in another form, use the id that it has there, and take the new entry out.";
        return config.PolicyOf(term.Kind) == VocabularyPolicy.Closed
            ? $"this vocabulary is closed, so builds stop at it until it is in {file}: import again with --add-terms, add it there yourself, or use the id that it has there."
            : $"add it to {file}, or use the id that it has there.";
    }
}
