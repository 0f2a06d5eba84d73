using Furrow.Catalog;
using Furrow.Content;
using Furrow.Metadata;
using Furrow.Pages;
using Furrow.Routing;

namespace Furrow.Templating.Views;

/// <summary>Collects what search engines are told of an article.</summary>
internal sealed class ArticleMetadataBuilder(LanguageContext context)
{
    public ArticleMetadata Build(ArticlePage page)
    {
        var (story, article, front) = (page.Story, page.Article, page.Article.FrontMatter);
        return new ArticleMetadata
        {
            Url = context.Addresses.Absolute(page.Address),
            Headline = article.Title,
            AlternativeHeadlines = [.. new[] { front.Kicker, front.Deck }.OfType<string>()],
            Description = front.Summary ?? page.Text.Summary,
            LanguageTag = article.Language.Tag,
            DatePublished = story.Date is { Year: not null } date ? date.ToIso8601Lower() : null,
            DateModified = front.LastModified?.ToIso8601Lower(),
            Authors = People(story.Authors),
            Contributors = People(story.Photographers.Concat(story.Interviewees)),
            Translators = front.Translation is { Value: var translation }
                ? People(story.People.Where(p => translation.Translators.Any(t => t.Value == p.Id)))
                : [],
            Issue = story.Issue is { } issue ? new IssueMetadata(issue.Publication, issue.Number, issue.Page, issue.Edition) : null,
            Series = story.Series is { } series ? new SeriesMetadata(NameOf(series), UrlOf(series)) : null,
            Parent = page.Neighbours.Parent is { } parent ? Reference(parent, parent.Nearest(context.Language)) : null,
            Sidebars = [.. page.Neighbours.Sidebars.Select(s => Reference(s, s.Nearest(context.Language)))],
            Original = article == story.Original ? null : Reference(story, story.Original),
            Translations = article == story.Original ? [.. story.Articles.Where(a => a != article).Select(a => Reference(story, a))] : [],
            Keywords = [.. story.Tags.Select(NameOf)],
            Places = [.. story.Places.Select(p => new PlaceMetadata(NameOf(p), UrlOf(p)))],
            Images = [.. story.Photos.Where(p => p.SourcePath is not null).Select(p => Image(story, p))],
            WordCount = page.Text.Length.HanCharacters + page.Text.Length.Words,
            Section = story.Column is { } column ? NameOf(column) : null,
            CopyrightNotice = front.Rights ?? story.Original.FrontMatter.Rights,
            Corrections = [.. front.Corrections.Select(c => new CorrectionMetadata(c.Note, c.Date.ToIso8601Lower()))],
        };
    }

    private List<PersonMetadata> People(IEnumerable<Term> people) =>
        [.. people.Select(p => new PersonMetadata(NameOf(p), UrlOf(p), p.Role.In(context.Language.Key)))];

    private WorkReference Reference(Story story, Article article) =>
        new(context.Addresses.Absolute(SiteAddresses.Article(story, article)), article.Title, article.Language.Tag);

    private ImageMetadata Image(Story story, Photo photo)
    {
        var picture = context.Pictures.Show(photo.SourcePath!, SiteAddresses.Media(story, photo.SourcePath!));
        return new ImageMetadata(context.Addresses.Absolute(picture.Address), picture.Size?.Width, picture.Size?.Height,
            photo.Entries.GetValueOrDefault(context.Language.Key)?.Caption,
            photo.Credit.Count == 0 ? null : string.Join(", ", photo.Credit.Select(NameOf)));
    }

    private string NameOf(Term term) => term.Label(context.Language, context.Config).Text;

    private string UrlOf(Term term) => context.Addresses.Absolute(SiteAddresses.List(new TermScope(term), context.Language));
}
