using System.Globalization;
using System.Text;
using Furrow.Config;
using Furrow.Content;
using Furrow.Drafting;
using Furrow.Text;

namespace Furrow.Importing.Newspaper;

/// <summary>Writes the article of a draft.</summary>
/// <param name="page">The page.</param>
/// <param name="config">The site's languages.</param>
/// <param name="options">What is known of the page.</param>
/// <param name="facts">What the page says of itself.</param>
/// <param name="terms">Turns names into ids.</param>
internal sealed class DraftComposer(PageText page, SiteConfig config, PageImportOptions options, PageFacts facts, TermResolver terms)
{
    private readonly Language _language = options.Language ?? config.DefaultLanguage;

    /// <summary>The date of a story, as far as anything tells it.</summary>
    public EdtfDate? DateOf(StoryDraft draft) => options.Date ?? facts.Date ?? draft.Date;

    /// <summary>The folder of a story that is new.</summary>
    /// <param name="draft">What was read; its date is known.</param>
    /// <param name="id">The story's id.</param>
    public string FolderOf(StoryDraft draft, string id) => $"{options.Folder ?? $"{ContentReader.Folder}/{DateOf(draft)!.YearText}"}/{id}";

    /// <summary>The story's article and pictures, their paths from its folder; none when its date is not known. Its names are looked up in either case.</summary>
    /// <param name="draft">What was read.</param>
    /// <param name="parent">The id of the story it is a sidebar to; null when it is none.</param>
    public IReadOnlyList<DraftFile> Compose(StoryDraft draft, string? parent)
    {
        var frontMatter = FrontMatter(draft, parent);
        if (DateOf(draft) is null)
            return [];
        var article = frontMatter.ToArticle(Body(draft));
        // Names become ids above, and images files: the printed words stay for the editor to compare.
        var end = article.IndexOf("\n---\n", StringComparison.Ordinal) + 1;
        var pictures = draft.Photos.Select((photo, i) => (photo.Picture, Name: PictureName(photo, i))).Where(of => of.Picture is not null);
        return
        [
            DraftFile.Of($"index.{_language.Key}.md", article.Insert(end, Comments(draft))),
            .. pictures.Select(of => new DraftFile(of.Name!, options.Files.Read(of.Picture!.Path))),
        ];
    }

    private FrontMatterBuilder FrontMatter(StoryDraft draft, string? parent)
    {
        var photographers = terms.Resolve(draft.Photos.SelectMany(photo => photo.Credit));
        return new FrontMatterBuilder()
            .Text("title", draft.Title)
            .Text("kicker", draft.Kicker)
            .Text("deck", draft.Deck)
            .Text("date", DateOf(draft)?.ToString())
            .Text("kind", draft.Kind == StoryKind.News ? null : draft.Kind.ToString().ToLowerInvariant())
            .Text("original", _language == config.DefaultLanguage ? null : _language.Key)
            .List("authors", terms.Resolve(draft.Authors))
            .List("photographers", draft.Kind == StoryKind.Photo ? photographers : [])
            .List("interviewees", terms.Resolve(draft.Interviewees))
            .Text("column", draft.Column is null ? null : terms.Resolve(VocabularyKind.Columns, draft.Column))
            .Text("series", draft.Series is null ? null : terms.Resolve(VocabularyKind.Series, draft.Series))
            .Text("partOf", parent)
            .Mapping("issue", new FrontMatterBuilder()
                .Text("publication", options.Publication ?? facts.Publication)
                .Text("number", options.Number)
                .Text("page", options.Page ?? facts.Page))
            .Mappings("photos", draft.Photos.Select(Photo))
            .Mapping("transcription", new FrontMatterBuilder().Text("method", "ocr").Boolean("checked", false))
            .Boolean("draft", true);
    }

    private FrontMatterBuilder Photo(DraftPhoto photo, int index) => new FrontMatterBuilder()
        .Text("id", PhotoId(index))
        .Text("src", PictureName(photo, index))
        .List("credit", terms.Resolve(photo.Credit))
        .Text("caption", photo.Caption)
        .Text("alt", photo.Picture?.Alt);

    private static string PhotoId(int index) => string.Create(CultureInfo.InvariantCulture, $"photo-{index + 1}");

    private static string? PictureName(DraftPhoto photo, int index) =>
        photo.Picture is null ? null : PhotoId(index) + Path.GetExtension(photo.Picture.Path).ToLowerInvariant();

    private string Comments(StoryDraft draft)
    {
        var comments = new StringBuilder();
        foreach (var part in draft.Parts.Where(part => part.Role is PartRole.Series or PartRole.Column or PartRole.Byline or PartRole.Credit or PartRole.Caption or PartRole.Image))
        {
            var words = part.Role == PartRole.Caption ? CreditReader.Split(part.Unit)?.Credit ?? "" : part.Unit.Text;
            if (words.Length > 0)
                comments.Append(CultureInfo.InvariantCulture, $"# line {page.At(part.Unit.Start).Position!.Value.Line} of the page: {words}\n");
        }
        return comments.ToString();
    }

    private static string Body(StoryDraft draft) =>
        string.Concat(draft.Paragraphs.Select((paragraph, i) => (i == 0 ? "" : paragraph.IsEditors && draft.Paragraphs[i - 1].IsEditors ? "\n>\n" : "\n\n") + Written(paragraph)));

    // What stands in a quotation nobody says who spoke before it.
    private static string Written(Paragraph paragraph) =>
        paragraph.Role == PartRole.Subheading ? $"## {paragraph.Text}" : paragraph.IsEditors ? $"> {paragraph.Text}" : paragraph.Text;
}
