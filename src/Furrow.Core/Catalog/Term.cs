using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;

namespace Furrow.Catalog;

/// <summary>A term of a vocabulary: described in its file or, where the vocabulary is open, only named by a story.</summary>
public sealed class Term
{
    private readonly VocabularyEntry? _entry;

    private Term(VocabularyKind kind, string id, VocabularyEntry? entry, SourceLocation location) =>
        (Kind, Id, _entry, Location) = (kind, id, entry, location);

    /// <summary>The vocabulary.</summary>
    public VocabularyKind Kind { get; }

    /// <summary>The term's id, unique in its vocabulary.</summary>
    public string Id { get; }

    /// <summary>Where it is described or, for an undescribed one, first named.</summary>
    public SourceLocation Location { get; }

    /// <summary>Whether its vocabulary's file describes it.</summary>
    public bool IsDescribed => _entry is not null;

    /// <summary>What it is, in a sentence.</summary>
    public LocalizedText Description => _entry?.Description ?? LocalizedText.None;

    /// <summary>A person's post or office.</summary>
    public LocalizedText Role => _entry?.Role ?? LocalizedText.None;

    /// <summary>A term that its vocabulary's file describes.</summary>
    public static Term Described(VocabularyEntry entry) => new(entry.Kind, entry.Id, entry, entry.Location);

    /// <summary>A term that only a story names: its id is its label.</summary>
    public static Term Undescribed(VocabularyKind kind, string id, SourceLocation location) => new(kind, id, null, location);

    /// <summary>The term's name in a language, or in the first of the site's languages that has one, or its id.</summary>
    public TextInLanguage Label(Language language, SiteConfig config) =>
        _entry?.Label.Nearest(language, config.Languages) ?? new TextInLanguage(Id, language);

    /// <summary>The term's name in a language; null where it has none there.</summary>
    public string? LabelIn(Language language) => _entry?.Label.In(language.Key);

    /// <summary>The last part of the term's address in a language.</summary>
    public string Slug(Language language) => _entry?.Slug.In(language.Key) ?? Id;

    /// <summary>What the term is sorted by in a language.</summary>
    public string SortText(Language language, SiteConfig config) =>
        _entry?.Sort.In(language.Key) ?? Label(language, config).Text;

    /// <inheritdoc/>
    public override string ToString() => $"{Kind.Name()}/{Id}";
}
