using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Text;

namespace Furrow.Content;

/// <summary>Reads the typed values out of an article's front matter.</summary>
public sealed class FrontMatterReader
{
    private static readonly Dictionary<string, StoryKind> Kinds = new()
    {
        ["news"] = StoryKind.News,
        ["interview"] = StoryKind.Interview,
        ["feature"] = StoryKind.Feature,
        ["notebook"] = StoryKind.Notebook,
        ["photo"] = StoryKind.Photo,
        ["page"] = StoryKind.Page,
    };

    /// <summary>The words for kinds of stories; the first is the default.</summary>
    public static IEnumerable<string> KindNames => Kinds.Keys;

    /// <summary>The words for how translations come about.</summary>
    public static IEnumerable<string> TranslationKindNames => TranslationKinds.Keys;

    private static readonly Dictionary<string, TranslationKind> TranslationKinds = new()
    {
        ["human"] = TranslationKind.Human,
        ["machine"] = TranslationKind.Machine,
        ["unofficial"] = TranslationKind.Unofficial,
    };

    private static readonly Dictionary<string, TranscriptionMethod> TranscriptionMethods = new()
    {
        ["typed"] = TranscriptionMethod.Typed,
        ["ocr"] = TranscriptionMethod.Ocr,
    };

    private readonly DiagnosticBag _diagnostics;
    private readonly MappingReader _root;
    private readonly bool _isDraft;

    private FrontMatterReader(MappingReader root, bool isDraft, DiagnosticBag diagnostics)
    {
        _isDraft = isDraft;
        _root = root;
        _diagnostics = diagnostics;
    }

    /// <summary>The front matter as typed values; what is wrong with it is reported, and left out.</summary>
    /// <param name="mapping">The YAML.</param>
    /// <param name="path">The article's file.</param>
    /// <param name="diagnostics">Where mistakes are reported.</param>
    public static FrontMatter Read(DataMapping mapping, string path, DiagnosticBag diagnostics)
    {
        // A draft may still have empty keys, as `furrow new translation` lays them out, and no headline yet.
        var isDraft = new MappingReader(mapping, path, diagnostics).Boolean("draft")?.Value ?? false;
        var root = new MappingReader(mapping, path, diagnostics, toleratesEmpty: isDraft);
        var frontMatter = new FrontMatterReader(root, isDraft, diagnostics).Read();
        root.ReportUnknownKeys();
        return frontMatter;
    }

    private FrontMatter Read() => new()
    {
        Title = _isDraft ? _root.Text("title") : RequiredText(_root, "title", "the headline"),
        Kicker = _root.Text("kicker")?.Value,
        Deck = _root.Text("deck")?.Value,
        Summary = _root.Text("summary")?.Value,
        Date = Date(_root, "date"),
        StatesDate = _root.Node("date") is not null,
        Kind = _root.Choice("kind", Kinds),
        Original = _root.Text("original"),
        Authors = _root.TextList("authors"),
        Photographers = _root.TextList("photographers"),
        Interviewees = _root.TextList("interviewees"),
        People = _root.TextList("people"),
        Tags = _root.TextList("tags"),
        Places = _root.TextList("places"),
        Column = _root.Text("column"),
        Series = _root.Text("series"),
        PartOf = _root.Text("partOf"),
        Issue = Issue(),
        Photos = Photos(),
        Translation = Translation(),
        Transcription = Transcription(),
        Corrections = Corrections(),
        Rights = _root.Text("rights")?.Value,
        Slug = _root.Text("slug"),
        Aliases = _root.TextList("aliases") ?? [],
        Draft = _root.Boolean("draft")?.Value ?? false,
        LastModified = Date(_root, "lastmod")?.Value,
        Weight = _root.WholeNumber("weight"),
        IgnoredRules = IgnoredRules(),
    };

    private Located<IssueReference>? Issue()
    {
        if (_root.Mapping("issue") is not { } issue)
            return null;
        var reference = new IssueReference(issue.Text("publication")?.Value, issue.Text("number")?.Value,
            issue.Text("page")?.Value, issue.Text("edition")?.Value);
        issue.ReportUnknownKeys();
        return new Located<IssueReference>(reference, issue.Location);
    }

    private List<PhotoEntry> Photos()
    {
        var photos = new List<PhotoEntry>();
        foreach (var photo in _root.MappingList("photos"))
        {
            var id = RequiredText(photo, "id", "a name for the photograph, the same in every language");
            var entry = new PhotoEntry(id?.Value ?? "", photo.Text("src"), photo.TextList("credit"),
                photo.Text("caption")?.Value, photo.Text("alt")?.Value, photo.Location);
            photo.ReportUnknownKeys();
            if (id is null)
                continue;
            if (photos.Exists(p => p.Id == entry.Id))
                _diagnostics.Report(Rules.DuplicateKey, id.Location, $"The photo `{entry.Id}` is listed twice; keep one or give it another id.");
            else
                photos.Add(entry);
        }
        return photos;
    }

    private Located<TranslationInfo>? Translation()
    {
        if (_root.Mapping("translation") is not { } translation)
            return null;
        var kind = translation.Choice("kind", TranslationKinds);
        if (kind is null && translation.Node("kind") is null)
            ReportMissing(translation, "kind", "how the translation came about: human, machine or unofficial");
        var info = new TranslationInfo(kind?.Value ?? TranslationKind.Unofficial,
            translation.TextList("translators") ?? [], translation.Text("source"));
        translation.ReportUnknownKeys();
        return new Located<TranslationInfo>(info, translation.Location);
    }

    private TranscriptionInfo? Transcription()
    {
        if (_root.Mapping("transcription") is not { } transcription)
            return null;
        var method = transcription.Choice("method", TranscriptionMethods);
        var isChecked = transcription.Boolean("checked")?.Value ?? false;
        var notes = new List<DoubtfulReading>();
        foreach (var note in transcription.MappingList("notes"))
        {
            var quote = RequiredText(note, "quote", "the doubtful words as they stand in the text");
            var text = RequiredText(note, "note", "what is doubtful about them");
            note.ReportUnknownKeys();
            if (quote is not null && text is not null)
                notes.Add(new DoubtfulReading(quote, text.Value));
        }
        transcription.ReportUnknownKeys();
        return new TranscriptionInfo(method?.Value, isChecked, notes);
    }

    private List<Correction> Corrections()
    {
        var corrections = new List<Correction>();
        foreach (var correction in _root.MappingList("corrections"))
        {
            var date = Date(correction, "date");
            if (date is null && correction.Node("date") is null)
                ReportMissing(correction, "date", "when the correction was made");
            var note = RequiredText(correction, "note", "what was wrong and what it says now");
            correction.ReportUnknownKeys();
            if (date is not null && note is not null)
                corrections.Add(new Correction(date.Value, note.Value));
        }
        return corrections;
    }

    private List<Located<string>> IgnoredRules()
    {
        var ignored = new List<Located<string>>();
        foreach (var id in _root.TextList("ignore") ?? [])
        {
            if (Rules.Find(id.Value) is not { } rule)
                _diagnostics.Report(Rules.WrongType, id.Location, $"`{id.Value}` is no rule of Furrow{NearestName.Suggestion(id.Value, Rules.All.Select(r => r.Id))}");
            else if (!rule.IsOptional)
                _diagnostics.Report(Rules.WrongType, id.Location, $"{id.Value} ({rule.Title}) cannot be ignored: no site can be built in spite of it. Remove it here.");
            else
                ignored.Add(id);
        }
        return ignored;
    }

    private Located<EdtfDate>? Date(MappingReader reader, string key)
    {
        if (reader.Text(key) is not { } text)
            return null;
        if (EdtfDate.TryParse(text.Value, out var date, out var problem))
            return new Located<EdtfDate>(date, text.Location);
        _diagnostics.Report(Rules.BadDate, text.Location, $"{problem}.");
        return null;
    }

    private Located<string>? RequiredText(MappingReader reader, string key, string meaning)
    {
        var text = reader.Text(key);
        // A value of the wrong type has been reported already.
        if (text is null && reader.Node(key) is null)
            ReportMissing(reader, key, meaning);
        return text;
    }

    private void ReportMissing(MappingReader reader, string key, string meaning) =>
        _diagnostics.Report(Rules.MissingKey, reader.Location, $"`{key}` is missing: {meaning}.");
}
