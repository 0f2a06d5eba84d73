using Furrow.Config;
using Furrow.Content;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Catalog;

/// <summary>Puts the articles of one folder together into a story.</summary>
/// <param name="config">The site's languages.</param>
/// <param name="terms">Looks up terms.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
public sealed class StoryBuilder(SiteConfig config, TermIndex terms, DiagnosticBag diagnostics)
{
    private readonly TranslationComparer _translations = new(diagnostics);

    /// <summary>The story; null when it has no original or no date, which is then reported.</summary>
    /// <param name="articles">The articles of one folder, at least one, in any order.</param>
    public Story? Build(IReadOnlyCollection<Article> articles)
    {
        if (OriginalOf(articles) is not { } original)
        {
            ReportNoOriginal(articles);
            return null;
        }
        foreach (var translation in articles.Where(a => a != original))
            _translations.Compare(original, translation);
        if (original.FrontMatter.Translation is { } misplaced)
        {
            diagnostics.Report(Rules.MisplacedKey, misplaced.Location,
                "`translation` stands in the original; move it to the translation, or say `original: LANGUAGE` if this file is the translation.");
        }
        var kind = original.FrontMatter.Kind?.Value ?? StoryKind.News;
        return HasDate(original, kind) ? Build(original, kind, articles) : null;
    }

    private Story Build(Article original, StoryKind kind, IReadOnlyCollection<Article> articles)
    {
        var front = original.FrontMatter;
        var photos = front.Photos.Select(photo => BuildPhoto(photo, original, articles)).ToList();
        var authors = terms.FindAll(VocabularyKind.People, front.Authors);
        var photographers = terms.FindAll(VocabularyKind.People, front.Photographers);
        var interviewees = terms.FindAll(VocabularyKind.People, front.Interviewees);
        var translators = articles.SelectMany(a => terms.FindAll(VocabularyKind.People, a.FrontMatter.Translation?.Value.Translators));
        return new Story
        {
            Id = original.StoryId,
            Kind = kind,
            Date = kind == StoryKind.Page ? null : front.Date?.Value,
            Original = original,
            Articles = [.. config.Languages.SelectMany(l => articles.Where(a => a.Language == l))],
            Authors = authors,
            Photographers = photographers,
            Interviewees = interviewees,
            People = [.. authors.Concat(photographers).Concat(interviewees)
                .Concat(terms.FindAll(VocabularyKind.People, front.People))
                .Concat(photos.SelectMany(p => p.Credit)).Concat(translators).Distinct()],
            Tags = terms.FindAll(VocabularyKind.Tags, front.Tags),
            Places = terms.FindAll(VocabularyKind.Places, front.Places),
            Column = FindOne(VocabularyKind.Columns, front.Column),
            Series = FindOne(VocabularyKind.Series, front.Series),
            PartOf = front.PartOf?.Value,
            Issue = front.Issue?.Value,
            Photos = photos,
        };
    }

    /// <summary>The article that the others of its folder are translations of; null when it is not there.</summary>
    public Article? OriginalOf(IEnumerable<Article> articles)
    {
        var key = StatedOriginal(articles)?.Value ?? config.DefaultLanguage.Key;
        return articles.FirstOrDefault(a => a.Language.Key == key);
    }

    private static Located<string>? StatedOriginal(IEnumerable<Article> articles) =>
        articles.Select(a => a.FrontMatter.Original).FirstOrDefault(o => o is not null);

    private void ReportNoOriginal(IReadOnlyCollection<Article> articles)
    {
        var (stated, first) = (StatedOriginal(articles), articles.First());
        diagnostics.Report(Rules.NoOriginal, stated?.Location ?? first.Location,
            $"The original index.{stated?.Value ?? config.DefaultLanguage.Key}.md is not there; add it, or name the language this story was printed in: `original: {first.Language.Key}`.");
    }

    private bool HasDate(Article original, StoryKind kind)
    {
        var date = original.FrontMatter.Date;
        if (kind != StoryKind.Page && !original.FrontMatter.StatesDate)
        {
            diagnostics.Report(Rules.MissingKey, new SourceLocation(original.Path, 2, 1),
                "`date` is missing: when the story was printed, such as 2023-02-16, 2023-02 or, roughly, 2023-02~.");
        }
        if (kind == StoryKind.Page && date is not null)
        {
            diagnostics.Report(Rules.MisplacedKey, date.Location, "A page of the site has no date; remove it, or choose another `kind`.");
            return false;
        }
        return kind == StoryKind.Page || date is not null;
    }

    private Photo BuildPhoto(PhotoEntry photo, Article original, IReadOnlyCollection<Article> articles)
    {
        var entries = articles
            .Select(a => (a.Language.Key, Entry: a.FrontMatter.Photos.FirstOrDefault(p => p.Id == photo.Id)))
            .Where(e => e.Entry is not null)
            .ToDictionary(e => e.Key, e => e.Entry!);
        return new Photo(photo.Id, PathOf(photo, original), terms.FindAll(VocabularyKind.People, photo.Credit), entries);
    }

    // A path that leaves the story's folder is reported by the check of photographs.
    private static string? PathOf(PhotoEntry photo, Article original) =>
        photo.Source is { } source && SitePath.Resolve(original.Folder, source.Value) is { } path && SitePath.IsBelow(path, original.Folder) ? path : null;

    private Term? FindOne(VocabularyKind kind, Located<string>? id) => id is null ? null : terms.Find(kind, id);
}
