using Furrow.Config;
using Furrow.Diagnostics;

namespace Furrow.Content;

/// <summary>A term as a vocabulary's file describes it.</summary>
/// <param name="Kind">The vocabulary.</param>
/// <param name="Id">The term's id.</param>
/// <param name="Label">Its name in each language.</param>
/// <param name="Slug">The last part of its address, in languages where that is not the id.</param>
/// <param name="Description">What it is, in a sentence.</param>
/// <param name="Role">A person's post or office.</param>
/// <param name="Sort">What to sort it by, where that is not the label: a Chinese name of unusual reading, written in pinyin.</param>
/// <param name="Location">Where the entry stands.</param>
public sealed record VocabularyEntry(
    VocabularyKind Kind,
    string Id,
    LocalizedText Label,
    LocalizedText Slug,
    LocalizedText Description,
    LocalizedText Role,
    LocalizedText Sort,
    SourceLocation Location);
