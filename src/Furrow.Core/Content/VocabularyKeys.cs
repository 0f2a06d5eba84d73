using Furrow.Config;
using Furrow.Data;

namespace Furrow.Content;

/// <summary>The keys of a vocabulary's entry, beside its label in each of the site's languages.</summary>
public static class VocabularyKeys
{
    /// <summary>The last part of the term's address.</summary>
    public static readonly TextsKey Slug = new("slug", "网址末段", "the last part of the term's address instead of its id, one for all languages or by language") { MayBeOneText = true };

    /// <summary>What the term is.</summary>
    public static readonly TextsKey Description = new("description", "说明", "what the term is, in a sentence, by language") { Form = TextForm.Sentences };

    /// <summary>A person's post.</summary>
    public static readonly TextsKey Role = new("role", "职务", "a person's post or office, by language");

    /// <summary>What to sort by.</summary>
    public static readonly TextsKey Sort = new("sort", "排序依据", "what to sort the term by where that is not its label, by language: a Chinese name of unusual reading, in pinyin");

    /// <summary>The keys of the entries of a vocabulary.</summary>
    public static IReadOnlyList<Key> For(VocabularyKind kind) =>
        kind == VocabularyKind.People ? [Slug, Description, Role, Sort] : [Slug, Description, Sort];
}
