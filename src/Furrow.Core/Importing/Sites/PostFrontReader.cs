using Furrow.Config;
using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Importing.Sites;

/// <summary>
/// Reads what a post's front matter says in Furrow's words. What has no equivalent is reported with its value, none of it is
/// dropped in silence.
/// </summary>
internal sealed class PostFrontReader
{
    // Said by the folder already, or by saying nothing.
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase) { "lang", "language", "locale", "date" };

    private readonly SourcePost _post;
    private readonly SourceSettings _settings;
    private readonly DiagnosticBag _diagnostics;
    private readonly FrontValues _values;
    private ImportedPost _imported;

    private PostFrontReader(SourcePost post, SourceSettings settings, Language language, DiagnosticBag diagnostics)
    {
        _post = post;
        _settings = settings;
        _diagnostics = diagnostics;
        _values = new FrontValues(post, diagnostics);
        _imported = new ImportedPost { Source = post, Language = language, Title = "", Date = post.NamedDate, IsDraft = post.IsInDrafts };
    }

    /// <summary>The post.</summary>
    /// <param name="post">The file.</param>
    /// <param name="settings">The old site's config.</param>
    /// <param name="language">The post's language on the new site.</param>
    /// <param name="diagnostics">Where what has no equivalent is reported.</param>
    public static ImportedPost Read(SourcePost post, SourceSettings settings, Language language, DiagnosticBag diagnostics)
    {
        var reader = new PostFrontReader(post, settings, language, diagnostics);
        foreach (var entry in post.Front.Entries)
            reader.Read(entry);
        return reader.Complete();
    }

    /// <summary>The language that a post says; null where it says none.</summary>
    public static string? LanguageOf(SourcePost post)
    {
        var front = new SettingTree(post.Front);
        return front.Text("lang") ?? front.Text("language") ?? (post.IsPage ? null : front.Text("locale"));
    }

    private ImportedPost Complete()
    {
        if (string.IsNullOrWhiteSpace(_post.Body) && !_imported.IsDraft)
        {
            _diagnostics.Report(Rules.SourceNoText, _post.At(null), "This post has no text, so it becomes a draft; write its text and remove `draft: true`.");
            _imported = _imported with { IsDraft = true };
        }
        // Where `date` is not said, these mean the same.
        var front = new SettingTree(_post.Front);
        var entry = DateEntry("date") ?? DateEntry("publishDate") ?? DateEntry("pubdate");
        if (entry is not null && front.Keys.Any())
            _imported = _imported with { Date = _values.Day(entry) ?? _imported.Date, Time = _values.Time(entry) };
        if (_imported.Title.Length > 0)
            return _imported;
        var title = _post.Name.Replace('-', ' ').Replace('_', ' ').Trim();
        _diagnostics.Report(Rules.SourceValue, _post.At(null), $"This post has no title, so its name is taken: `{title}`. Give it a `title`.");
        return _imported with { Title = title };
    }

    private DataEntry? DateEntry(string key) => _post.Front.Entries.FirstOrDefault(e => e.Key.Equals(key, StringComparison.OrdinalIgnoreCase));

    private void Read(DataEntry entry)
    {
        var key = entry.Key.ToLowerInvariant();
        if (Silent.Contains(key) || ReadText(key, entry) || ReadTerms(key, entry) || ReadState(key, entry) || ReadAddress(key, entry))
            return;
        if (entry.Value is DataScalar { Kind: ScalarKind.Null })
            return;
        var isTaxonomy = _settings.Taxonomies.Contains(entry.Key, StringComparer.OrdinalIgnoreCase);
        _diagnostics.Report(Rules.SourceKey, _post.At(entry.KeyPosition), isTaxonomy
            ? $"The taxonomy `{entry.Key}` has no vocabulary in Furrow, which has tags, columns, series, people and places; left out: {ValueText.Of(entry.Value)}. Add what readers need to `tags`."
            : $"`{entry.Key}` has no equivalent in Furrow; left out: {ValueText.Of(entry.Value)}.");
    }

    private bool ReadText(string key, DataEntry entry)
    {
        switch (key)
        {
            case "title":
                _imported = _imported with { Title = _values.Text(entry) ?? "" };
                return true;
            case "subtitle" or "deck":
                _imported = _imported with { Deck = _values.Text(entry) };
                return true;
            case "description" or "summary" or "excerpt":
                _imported = _imported with { Summary = Summary(entry) };
                return true;
            case "lastmod" or "updated" or "modified" or "last_modified_at":
                _imported = _imported with { LastModified = _values.Day(entry) };
                return true;
            case "cover" or "image" or "featured_image" or "featuredimage" or "thumbnail" or "images" when _imported.Cover is null:
                _imported = _imported with { Cover = Cover(entry) };
                return _imported.Cover is not null;
            default:
                return false;
        }
    }

    // A post may have two of them; the one made for the post itself is kept.
    private string? Summary(DataEntry entry)
    {
        var text = _values.Text(entry);
        if (_imported.Summary is not { } before || text is null || before == text)
            return text ?? _imported.Summary;
        _diagnostics.Report(Rules.SourceKey, _post.At(entry.KeyPosition), $"`{entry.Key}` says what another key says in other words, and Furrow has one `summary`; left out: {ValueText.Of(entry.Value)}.");
        return before;
    }

    private bool ReadTerms(string key, DataEntry entry)
    {
        var isJekyll = _settings.Generator == SiteGenerator.Jekyll;
        switch (key)
        {
            case "tags" or "tag":
                _imported = _imported with { Tags = Joined(_imported.Tags, _values.Terms(entry, isSpaced: isJekyll && key == "tags")) };
                return true;
            case "categories" or "category":
                var categories = _values.Terms(entry, isSpaced: isJekyll && key == "categories");
                _imported = _imported with { Tags = Joined(_imported.Tags, categories), Categories = [.. _imported.Categories, .. categories.Select(c => c.Value)] };
                return true;
            case "authors" or "author":
                _imported = _imported with { Authors = Joined(_imported.Authors, _values.Names(entry)) };
                return true;
            case "people":
                _imported = _imported with { People = _values.Terms(entry, isSpaced: false) };
                return true;
            case "places" or "locations":
                _imported = _imported with { Places = _values.Terms(entry, isSpaced: false) };
                return true;
            case "series":
                _imported = _imported with { Series = One(entry) };
                return true;
            case "column" or "columns":
                _imported = _imported with { Column = One(entry) };
                return true;
            default:
                return false;
        }
    }

    private bool ReadState(string key, DataEntry entry)
    {
        switch (key)
        {
            case "draft":
                _imported = _imported with { IsDraft = _imported.IsDraft || IsTrue(entry) };
                return true;
            case "published" when entry.Value is DataScalar { Kind: ScalarKind.Boolean }:
                _imported = _imported with { IsDraft = _imported.IsDraft || !IsTrue(entry) };
                return true;
            case "weight":
                _imported = _imported with { Weight = _values.WholeNumber(entry) is not 0 and var weight ? weight : null };
                return true;
            case "translationkey" or "ref" or "page_id" or "translation_id" when entry.Value is DataScalar { Kind: not ScalarKind.Null } id:
                _imported = _imported with { TranslationKey = id.Text };
                return true;
            case "publishdate" or "pubdate":
                return !HasOwnDate() || _values.Day(entry) == _values.Day(DateEntry("date")!);
            // What nearly every post says, and only tells a theme what it is.
            case "layout" or "type":
                return entry.Value is DataScalar { Text: "post" or "posts" or "page" or "single" };
            default:
                return false;
        }
    }

    private bool ReadAddress(string key, DataEntry entry)
    {
        switch (key)
        {
            case "slug":
                _imported = _imported with { Slug = _values.Text(entry) };
                return true;
            case "url" or "permalink":
                _imported = _imported with { StatedAddress = _values.LocatedText(entry) };
                return true;
            case "aliases" or "alias" or "redirect_from":
                _imported = _imported with { Aliases = [.. _imported.Aliases, .. _values.Terms(entry, isSpaced: false)] };
                return true;
            default:
                return false;
        }
    }

    private bool HasOwnDate() => DateEntry("date") is not null;

    private Located<string>? One(DataEntry entry)
    {
        var all = _values.Terms(entry, isSpaced: false);
        foreach (var other in all.Skip(1))
        {
            _diagnostics.Report(Rules.SourceValue, other.Location,
                $"A story has one `{entry.Key.ToLowerInvariant().Replace("columns", "column", StringComparison.Ordinal)}`, and this is another; left out: {other.Value}. Add it to `tags` if readers need it.");
        }
        return all is [var first, ..] ? first : null;
    }

    private static CoverImage? Cover(DataEntry entry) => entry.Value switch
    {
        DataScalar { Kind: ScalarKind.Text, Text.Length: > 0 } text => new CoverImage(text.Text, null, null, text.Position),
        DataSequence { Items: [DataScalar { Kind: ScalarKind.Text } only] } list => new CoverImage(only.Text, null, null, list.Position),
        DataMapping mapping when new SettingTree(mapping) is var cover && (cover.Text("image") ?? cover.Text("src") ?? cover.Text("path")) is { } source =>
            new CoverImage(source, cover.Text("alt"), cover.Text("caption"), mapping.Position),
        _ => null,
    };

    private static bool IsTrue(DataEntry entry) =>
        entry.Value is DataScalar scalar && scalar.Text.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static List<Located<string>> Joined(IReadOnlyList<Located<string>> first, IReadOnlyList<Located<string>> second) => [.. first.Concat(second).DistinctBy(t => t.Value)];
}
