using Furrow.Diagnostics;
using Furrow.Markup;

namespace Furrow.Checking.Parity;

/// <summary>Compares what is in two blocks of which one translates the other: speakers, rows of tables, images and references to notes.</summary>
/// <param name="diagnostics">Where slips are reported.</param>
internal sealed class BlockChecker(DiagnosticBag diagnostics)
{
    /// <summary>Reports the slips in paired blocks.</summary>
    public void Check(ArticlePair pair)
    {
        var speakers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (original, translation) in pair.Blocks)
        {
            if (original is null || translation is null)
                continue;
            CheckSpeaker(original, translation, speakers);
            CheckRows(original, translation);
            CheckImages(original, translation, pair.SharedImages);
            CheckCount(Rules.NoteDiffers, original.NoteReferences, translation.NoteReferences, "footnote", original, translation);
        }
        CheckNotes(pair);
    }

    private void CheckSpeaker(WrittenBlock original, WrittenBlock translation, Dictionary<string, string> speakers)
    {
        var (ours, theirs) = (original.Outline, translation.Outline);
        if (ours.OpensTurn != theirs.OpensTurn)
        {
            diagnostics.Report(Rules.SpeakerDiffers, translation.Location,
                ours.OpensTurn
                    ? $"The original names a speaker here, {ours.Speaker}, and the translation none; begin the paragraph with the name in bold and a colon."
                    : $"The translation names a speaker here, {theirs.Speaker}, and the original none; let the turn before go on, or name the speaker in the original too.",
                original.Location);
        }
        else if (ours is { OpensTurn: true, Speaker: { } speaker } && !speakers.TryAdd(speaker, theirs.Speaker!) && speakers[speaker] != theirs.Speaker)
        {
            diagnostics.Report(Rules.SpeakerDiffers, translation.Location,
                $"`{theirs.Speaker}` speaks here, and {speaker} in the original, who was `{speakers[speaker]}` before; use one name.", original.Location);
        }
    }

    private void CheckRows(WrittenBlock original, WrittenBlock translation)
    {
        if (original.RowCount != translation.RowCount)
        {
            diagnostics.Report(Rules.RowDiffers, translation.Location,
                $"This table has {translation.RowCount} rows and the original's {original.RowCount}; compare them row by row.", original.Location);
        }
    }

    private void CheckImages(WrittenBlock original, WrittenBlock translation, IReadOnlySet<WrittenLink> shared)
    {
        if (original.Outline.Kind == BlockKind.Photo && original.Images is [var photo] && translation.Images is [var other] && photo.Url != other.Url)
            diagnostics.Report(Rules.ImageDiffers, other.Location, $"The original places `{photo.Url}` here, and the translation `{other.Url}`; place the same photo.", photo.Location);
        // An image that stands in a block beside this one is no slip.
        if (original.Images.All(shared.Contains) && translation.Images.All(shared.Contains))
            return;
        CheckCount(Rules.ImageDiffers, [.. original.Images.Select(i => i.Location)], [.. translation.Images.Select(i => i.Location)], "image", original, translation);
    }

    private void CheckNotes(ArticlePair pair)
    {
        foreach (var (original, translation) in pair.Notes)
        {
            // The reference to it has been reported where it stands or should stand.
            if (original is null || translation is null)
                return;
            CheckImages(original, translation, pair.SharedImages);
        }
    }

    private void CheckCount(
        DiagnosticRule rule, IReadOnlyList<SourceLocation> ours, IReadOnlyList<SourceLocation> theirs, string thing, WrittenBlock original, WrittenBlock translation)
    {
        if (ours.Count == theirs.Count)
            return;
        diagnostics.Report(rule, theirs.Count > ours.Count ? theirs[ours.Count] : translation.Location,
            $"The translation's {BlockNames.NameOf(translation)} has {Count(theirs.Count)}, and the original's {(ours.Count == 0 ? "none" : ours.Count)}; give it the same.",
            ours.Count > theirs.Count ? ours[theirs.Count] : original.Location);

        string Count(int count) => count switch
        {
            0 => $"no {thing}",
            1 => $"1 {thing}",
            _ => $"{count} {thing}s",
        };
    }
}
