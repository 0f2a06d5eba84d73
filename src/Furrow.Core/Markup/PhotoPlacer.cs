using Furrow.Diagnostics;
using Markdig.Syntax;

namespace Furrow.Markup;

/// <summary>Places photos of the front matter between the parts of the body.</summary>
internal sealed class PhotoPlacer(ArticleDraft draft, Outline outline)
{
    public void Place(string photo, ParagraphBlock paragraph, int depth)
    {
        if (Mistake(photo, depth) is var (rule, message))
        {
            draft.Report(rule, paragraph.Span.Start, message);
            return;
        }
        draft.EndPart();
        outline.Add(BlockKind.Photo, depth, paragraph);
        draft.AddPhoto(photo);
    }

    private (DiagnosticRule Rule, string Message)? Mistake(string photo, int depth)
    {
        if (depth > 0 || outline.IsInNotes)
            return (Rules.MisplacedPhoto, $"The photo `{photo}` stands in a list, quotation or note; place it between paragraphs.");
        if (draft.PlacedPhotos.Contains(photo))
            return (Rules.MisplacedPhoto, $"The photo `{photo}` is already placed above; place it once.");
        if (draft.Body.PhotoIds.Contains(photo, StringComparer.Ordinal))
            return null;
        return (Rules.UnknownPhoto, $"The front matter has no photo `{photo}`{NearestName.Suggestion(photo, draft.Body.PhotoIds, "; list it under `photos`.")}");
    }
}
