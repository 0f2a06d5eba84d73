using Furrow.Content;
using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Catalog;

/// <summary>
/// Finds what a translation says of the story that its original says otherwise. Such keys are the original's: a
/// translation inherits them, and may repeat them, but not change them.
/// </summary>
/// <param name="diagnostics">Where contradictions are reported.</param>
public sealed class TranslationComparer(DiagnosticBag diagnostics)
{
    /// <summary>Reports every contradiction, at its place in the translation.</summary>
    public void Compare(Article original, Article translation)
    {
        var (ours, theirs) = (original.FrontMatter, translation.FrontMatter);
        // A date that is none has been reported; what the translation says instead may well be right.
        if (ours.Date is not null || !ours.StatesDate)
            CompareValue("date", ours.Date, theirs.Date);
        CompareValue("kind", ours.Kind, theirs.Kind);
        CompareValue("original", ours.Original, theirs.Original);
        CompareValue("column", ours.Column, theirs.Column);
        CompareValue("series", ours.Series, theirs.Series);
        CompareValue("partOf", ours.PartOf, theirs.PartOf);
        CompareValue("issue", ours.Issue, theirs.Issue);
        CompareValue("weight", ours.Weight, theirs.Weight);
        CompareList("authors", ours.Authors, theirs.Authors);
        CompareList("photographers", ours.Photographers, theirs.Photographers);
        CompareList("interviewees", ours.Interviewees, theirs.Interviewees);
        CompareList("people", ours.People, theirs.People);
        CompareList("tags", ours.Tags, theirs.Tags);
        CompareList("places", ours.Places, theirs.Places);
        foreach (var photo in theirs.Photos)
            ComparePhoto(ours.Photos.FirstOrDefault(p => p.Id == photo.Id), photo, ours.Photos);

        void CompareValue<T>(string key, Located<T>? ours, Located<T>? theirs)
        {
            if (theirs is not null && !theirs.Equals(ours))
                Report(key, theirs.Location, ours?.Location);
        }

        void CompareList(string key, IReadOnlyList<Located<string>>? ours, IReadOnlyList<Located<string>>? theirs)
        {
            if (theirs is { Count: > 0 } && !theirs.SequenceEqual(ours ?? []))
                Report(key, theirs[0].Location, ours is { Count: > 0 } ? ours[0].Location : null);
        }

        void ComparePhoto(PhotoEntry? ours, PhotoEntry theirs, IReadOnlyList<PhotoEntry> known)
        {
            if (ours is null)
            {
                diagnostics.Report(Rules.UnknownPhoto, theirs.Location,
                    $"The original {original.Path} has no photo `{theirs.Id}`{NearestName.Suggestion(theirs.Id, known.Select(p => p.Id))} List it there first.");
                return;
            }
            CompareValue($"photos[{theirs.Id}].src", ours.Source, theirs.Source);
            CompareList($"photos[{theirs.Id}].credit", ours.Credit, theirs.Credit);
        }

        void Report(string key, SourceLocation location, SourceLocation? originals) =>
            diagnostics.Report(Rules.Contradiction, location, originals is null
                ? $"`{key}` is not in the original, {original.Path}; move it there, where the whole story inherits it."
                : $"`{key}` says something else in the original, {originals}; remove it here, it is inherited.");
    }
}
