using DiffPlex;
using Furrow.Content;

namespace Furrow.Status;

/// <summary>Finds what has changed from one version of an original to another: its texts, and the paragraphs of its body, word by word.</summary>
public static class OriginalComparer
{
    /// <summary>What has changed, in the order of the hash: the texts of the front matter, then the body's paragraphs.</summary>
    public static IReadOnlyList<TextChange> Compare(OriginalVersion earlier, OriginalVersion later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var (old, now) = (Texts(earlier.FrontMatter), Texts(later.FrontMatter));
        var texts = old.Keys.Union(now.Keys)
            .Select(key => (key, old: old.GetValueOrDefault(key, ""), now: now.GetValueOrDefault(key, "")))
            .Where(text => text.old != text.now)
            .Select(text => new TextChange(text.key, null, WordDiff.Compare(text.old, text.now)));
        return [.. texts, .. Paragraphs(earlier.Source, later.Source)];
    }

    private static Dictionary<string, string> Texts(FrontMatter front)
    {
        var texts = new Dictionary<string, string>();
        Add("kicker", front.Kicker);
        Add("title", front.Title?.Value);
        Add("deck", front.Deck);
        Add("summary", front.Summary);
        foreach (var photo in front.Photos)
        {
            Add($"photos.{photo.Id}.caption", photo.Caption);
            Add($"photos.{photo.Id}.alt", photo.Alt);
        }
        return texts;

        void Add(string key, string? text)
        {
            if (text is not null)
                texts[key] = text;
        }
    }

    private static IEnumerable<TextChange> Paragraphs(ArticleSource earlier, ArticleSource later)
    {
        var (old, now) = (SourceParagraph.AllOf(earlier), SourceParagraph.AllOf(later));
        var diff = Differ.Instance.CreateDiffs(Key(old), Key(now), ignoreWhiteSpace: false, ignoreCase: false, ParagraphChunker.Shared);
        foreach (var block in diff.DiffBlocks)
        {
            // In a run of changes the first paragraph that has gone is held against the first that has come, and so on.
            for (var i = 0; i < Math.Max(block.DeleteCountA, block.InsertCountB); i++)
            {
                var gone = i < block.DeleteCountA ? old[block.DeleteStartA + i] : null;
                var come = i < block.InsertCountB ? now[block.InsertStartB + i] : null;
                yield return new TextChange("body", (come ?? gone)!.Line, WordDiff.Compare(gone?.Text ?? "", come?.Text ?? ""));
            }
        }
    }

    private static string Key(IEnumerable<SourceParagraph> paragraphs) => string.Join(ParagraphChunker.Separator, paragraphs.Select(p => p.Text));
}
