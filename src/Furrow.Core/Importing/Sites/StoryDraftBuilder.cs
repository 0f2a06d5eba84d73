using System.Globalization;
using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Drafting;

namespace Furrow.Importing.Sites;

/// <summary>Writes the articles of an imported story.</summary>
/// <param name="config">The new site.</param>
/// <param name="terms">Knows the ids of terms.</param>
/// <param name="aliases">The aliases of each post.</param>
/// <param name="files">Takes the files that posts show.</param>
/// <param name="diagnostics">Where what is missing is reported.</param>
internal sealed class StoryDraftBuilder(
    SiteConfig config, TermMapper terms, IReadOnlyDictionary<ImportedPost, IReadOnlyList<string>> aliases, FilePlan files, DiagnosticBag diagnostics)
{
    /// <summary>An article's file.</summary>
    /// <param name="story">The story.</param>
    /// <param name="post">The post that becomes the article.</param>
    /// <param name="body">Its text in Furrow's Markdown.</param>
    public DraftFile Build(ImportedStory story, ImportedPost post, string body)
    {
        var isOriginal = ReferenceEquals(post, story.Original);
        var front = new FrontMatterBuilder().Text("title", post.Title).Text("deck", post.Deck).Text("summary", post.Summary);
        if (isOriginal)
            AddStoryKeys(story, front);
        else
            Compare(story.Original, post);
        if (Cover(story, post, isOriginal) is { } cover)
            front.Mappings("photos", [cover]);
        front.List("aliases", aliases[post]);
        if (post.IsDraft)
            front.Boolean("draft", true);
        if (post.LastModified != post.Date || story.IsPage)
            front.Text("lastmod", post.LastModified);
        return DraftFile.Of(story.ArticleOf(post), front.ToArticle(body));
    }

    private void AddStoryKeys(ImportedStory story, FrontMatterBuilder front)
    {
        var post = story.Original;
        if (story.IsPage)
            front.Text("kind", "page");
        else
            front.Text("date", post.Date);
        if (post is { Date: null, Source.IsPage: false })
            diagnostics.Report(Rules.SourceNoDate, post.At(null), "This post has no date, so it becomes a page of the site (`kind: page`), which no list shows. If it is a story, give it a `date` instead of the `kind`.");
        if (post.Language != config.DefaultLanguage)
            front.Text("original", post.Language.Key);
        front.List("authors", Ids(VocabularyKind.People, post, post.Authors))
            .List("people", Ids(VocabularyKind.People, post, post.People))
            .List("tags", Ids(VocabularyKind.Tags, post, post.Tags))
            .List("places", Ids(VocabularyKind.Places, post, post.Places))
            .Text("column", Ids(VocabularyKind.Columns, post, post.TermsOf(VocabularyKind.Columns)).FirstOrDefault())
            .Text("series", Ids(VocabularyKind.Series, post, post.TermsOf(VocabularyKind.Series)).FirstOrDefault());
        if (post.Weight is { } weight)
            front.Number("weight", weight);
    }

    private IEnumerable<string> Ids(VocabularyKind kind, ImportedPost post, IReadOnlyList<Data.Located<string>> labels) =>
        labels.Select(label => terms.IdOf(kind, label.Value, post.Language)).Distinct(StringComparer.Ordinal);

    private void Compare(ImportedPost original, ImportedPost translation)
    {
        if (!original.IsPage && translation.Date is { } date && original.Date is { } day && date != day)
        {
            diagnostics.Report(Rules.SourceTranslation, translation.At(null),
                $"This translation is of {date}, and its original, {original.Source.Path}, of {day}; a story has one date, the original's. Say in the text when it was translated, if readers should know.");
        }
    }

    // A photo of the front matter needs an alt in every language of its story; without one it is only put beside the text.
    private FrontMatterBuilder? Cover(ImportedStory story, ImportedPost post, bool isOriginal)
    {
        if (post.Cover is not { } cover)
            return null;
        var file = files.Take(story, post, Uri.UnescapeDataString(cover.Source));
        var isBeside = file is not null && !file.StartsWith('/');
        if (isBeside && story.Posts.All(p => p.Cover?.Alt is not null && files.Take(story, p, Uri.UnescapeDataString(p.Cover.Source)) == file))
        {
            var photo = new FrontMatterBuilder().Text("id", "cover");
            if (isOriginal)
                photo.Text("src", file);
            return photo.Text("caption", cover.Caption).Text("alt", cover.Alt);
        }
        diagnostics.Report(Rules.SourceKey, post.At(cover.Position), file is null
            ? $"The image over the post, `{cover.Source}`, is not among the imported files; left out. Put it into the story's folder and list it under `photos`."
            : string.Create(CultureInfo.InvariantCulture, $"The image over the post, `{cover.Source}`, is imported as `{file}` but not shown: a photo needs an `alt` in each language of the story. List it under `photos` with one, or place it in the text."));
        return null;
    }
}
