using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Text;

namespace Furrow.Content;

/// <summary>Reads the typed values out of an article's front matter.</summary>
public sealed class FrontMatterReader
{
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
        var isDraft = new MappingReader(mapping, path, diagnostics).Boolean(FrontMatterKeys.Draft)?.Value ?? false;
        var root = new MappingReader(mapping, path, diagnostics, toleratesEmpty: isDraft);
        var frontMatter = new FrontMatterReader(root, isDraft, diagnostics).Read();
        root.ReportUnknownKeys();
        return frontMatter;
    }

    private FrontMatter Read() => new()
    {
        Title = _isDraft ? _root.Text(FrontMatterKeys.Title) : Required(_root, FrontMatterKeys.Title),
        Kicker = _root.Text(FrontMatterKeys.Kicker)?.Value,
        Deck = _root.Text(FrontMatterKeys.Deck)?.Value,
        Summary = _root.Text(FrontMatterKeys.Summary)?.Value,
        Date = Date(_root, FrontMatterKeys.Date),
        StatesDate = _root.Has(FrontMatterKeys.Date),
        Kind = _root.Choice(FrontMatterKeys.Kind),
        Original = _root.Text(FrontMatterKeys.Original),
        Authors = _root.TextList(FrontMatterKeys.Authors),
        Photographers = _root.TextList(FrontMatterKeys.Photographers),
        Interviewees = _root.TextList(FrontMatterKeys.Interviewees),
        People = _root.TextList(FrontMatterKeys.People),
        Tags = _root.TextList(FrontMatterKeys.Tags),
        Places = _root.TextList(FrontMatterKeys.Places),
        Column = _root.Text(FrontMatterKeys.Column),
        Series = _root.Text(FrontMatterKeys.Series),
        PartOf = _root.Text(FrontMatterKeys.PartOf),
        Issue = Issue(),
        Photos = Photos(),
        Translation = Translation(),
        Transcription = Transcription(),
        Corrections = Corrections(),
        Rights = _root.Text(FrontMatterKeys.Rights)?.Value,
        Slug = _root.Text(FrontMatterKeys.Slug),
        Aliases = _root.TextList(FrontMatterKeys.Aliases) ?? [],
        Draft = _root.Boolean(FrontMatterKeys.Draft)?.Value ?? false,
        LastModified = Date(_root, FrontMatterKeys.LastModified)?.Value,
        Weight = _root.WholeNumber(FrontMatterKeys.Weight),
        IgnoredRules = IgnoredRules(),
    };

    private Located<IssueReference>? Issue()
    {
        if (_root.Mapping(FrontMatterKeys.Issue) is not { } issue)
            return null;
        var reference = new IssueReference(issue.Text(IssueKeys.Publication)?.Value, issue.Text(IssueKeys.Number)?.Value,
            issue.Text(IssueKeys.Page)?.Value, issue.Text(IssueKeys.Edition)?.Value);
        issue.ReportUnknownKeys();
        return new Located<IssueReference>(reference, issue.Location);
    }

    private List<PhotoEntry> Photos()
    {
        var photos = new List<PhotoEntry>();
        foreach (var photo in _root.MappingList(FrontMatterKeys.Photos))
        {
            var id = Required(photo, PhotoKeys.Id);
            var entry = new PhotoEntry(id?.Value ?? "", photo.Text(PhotoKeys.Source), photo.TextList(PhotoKeys.Credit),
                photo.Text(PhotoKeys.Caption)?.Value, photo.Text(PhotoKeys.Alt)?.Value, photo.Location);
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
        if (_root.Mapping(FrontMatterKeys.Translation) is not { } translation)
            return null;
        var kind = Required(translation, TranslationKeys.Kind, translation.Choice(TranslationKeys.Kind));
        var info = new TranslationInfo(kind?.Value ?? TranslationKind.Unofficial,
            translation.TextList(TranslationKeys.Translators) ?? [], translation.Text(TranslationKeys.Source));
        translation.ReportUnknownKeys();
        return new Located<TranslationInfo>(info, translation.Location);
    }

    private TranscriptionInfo? Transcription()
    {
        if (_root.Mapping(FrontMatterKeys.Transcription) is not { } transcription)
            return null;
        var method = transcription.Choice(TranscriptionKeys.Method);
        var isChecked = transcription.Boolean(TranscriptionKeys.Checked)?.Value ?? false;
        var notes = new List<DoubtfulReading>();
        foreach (var note in transcription.MappingList(TranscriptionKeys.Notes))
        {
            var quote = Required(note, NoteKeys.Quote);
            var text = Required(note, NoteKeys.Note);
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
        foreach (var correction in _root.MappingList(FrontMatterKeys.Corrections))
        {
            var date = Required(correction, CorrectionKeys.Date, Date(correction, CorrectionKeys.Date));
            var note = Required(correction, CorrectionKeys.Note);
            correction.ReportUnknownKeys();
            if (date is not null && note is not null)
                corrections.Add(new Correction(date.Value, note.Value));
        }
        return corrections;
    }

    private List<Located<string>> IgnoredRules()
    {
        var ignored = new List<Located<string>>();
        foreach (var id in _root.TextList(FrontMatterKeys.Ignore) ?? [])
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

    private Located<EdtfDate>? Date(MappingReader reader, TextKey key)
    {
        if (reader.Text(key) is not { } text)
            return null;
        if (EdtfDate.TryParse(text.Value, out var date, out var problem))
            return new Located<EdtfDate>(date, text.Location);
        _diagnostics.Report(Rules.BadDate, text.Location, $"{problem}.");
        return null;
    }

    private Located<string>? Required(MappingReader reader, TextKey key) => Required(reader, key, reader.Text(key));

    private Located<T>? Required<T>(MappingReader reader, Key key, Located<T>? value)
    {
        // A value of the wrong type has been reported already.
        if (value is null && !reader.Has(key))
            _diagnostics.Report(Rules.MissingKey, reader.Location, $"`{key.Name}` is missing: {key.Meaning}.");
        return value;
    }
}
