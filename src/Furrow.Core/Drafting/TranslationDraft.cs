using System.Text;
using Furrow.Config;
using Furrow.Content;
using Furrow.Markup;

namespace Furrow.Drafting;

/// <summary>
/// Lays out the file of a translation that is yet to be written: the article's keys, empty, under the original's words, and
/// the text as <see cref="TranslationSheet"/> has it. It is a draft, so that empty keys are no mistakes until it is published.
/// </summary>
/// <param name="original">The original.</param>
/// <param name="language">The translation's language.</param>
/// <param name="kind">How the translation comes about: <c>human</c>, <c>machine</c> or <c>unofficial</c>.</param>
public sealed class TranslationDraft(Article original, Language language, string kind)
{
    private readonly StringBuilder _text = new();

    /// <summary>The whole file.</summary>
    /// <param name="source">The hash of the original it is made from; null when that is not written yet.</param>
    /// <param name="body">The text as it is laid out.</param>
    public DraftFile Build(string? source, string body)
    {
        var front = original.FrontMatter;
        _text.Append($"---\n# Translate what stands after `#` into the quotation marks below it. What is the same in every language\n");
        _text.Append($"# (date, authors, tags, …) is inherited from {original.Path[(original.Folder.Length + 1)..]}. Remove `draft: true` to publish.\n");
        AppendKey("", "kicker", front.Kicker);
        AppendKey("", "title", front.Title?.Value ?? "");
        AppendKey("", "deck", front.Deck);
        AppendKey("", "summary", front.Summary);
        AppendPhotos(front.Photos);
        AppendKey("", "rights", front.Rights);
        AppendDoubts(front.Transcription?.Notes ?? []);
        _text.Append(new FrontMatterBuilder()
            .Mapping("translation", new FrontMatterBuilder().Text("kind", kind).Text("source", source))
            .Boolean("draft", true)
            .ToYaml());
        _text.Append("---\n\n").Append(body.Length == 0 ? "" : body + "\n");
        return DraftFile.Of($"{original.Folder}/index.{language.Key}.md", _text.ToString());
    }

    private void AppendPhotos(IReadOnlyList<PhotoEntry> photos)
    {
        var described = photos.Where(p => p.Caption is not null || p.Alt is not null || p.Source is not null).ToList();
        if (described.Count > 0)
            _text.Append("photos:\n");
        foreach (var photo in described)
        {
            _text.Append("  - ").Append(new FrontMatterBuilder().Text("id", photo.Id).ToYaml());
            AppendKey("    ", "caption", photo.Caption);
            AppendKey("    ", "alt", photo.Alt ?? (photo.Source is null ? null : ""));
        }
    }

    private void AppendDoubts(IReadOnlyList<DoubtfulReading> notes)
    {
        if (notes.Count == 0)
            return;
        AppendComment("", "Doubtful readings of the original, for notes on the translation:");
        var yaml = new FrontMatterBuilder().Mapping("transcription", new FrontMatterBuilder().Mappings("notes",
            notes.Select(n => new FrontMatterBuilder().Text("quote", n.Quote.Value).Text("note", n.Note)))).ToYaml();
        AppendComment("", yaml.TrimEnd('\n'));
    }

    private void AppendKey(string indent, string key, string? original)
    {
        if (original is null)
            return;
        if (original.Length > 0)
            AppendComment(indent, original);
        _text.Append(indent).Append(key).Append(": \"\"\n");
    }

    private void AppendComment(string indent, string text)
    {
        foreach (var line in text.Split('\n'))
            _text.Append(indent).Append("# ").Append(line).Append('\n');
    }
}
