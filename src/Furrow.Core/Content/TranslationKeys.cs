using Furrow.Config;
using Furrow.Data;

namespace Furrow.Content;

/// <summary>The keys of <c>translation</c> in an article's front matter.</summary>
public static class TranslationKeys
{
    /// <summary>How the translation came about.</summary>
    public static readonly ChoiceKey<TranslationKind> Kind = new("kind", "方式", "how the translation came about: human, machine or unofficial", new Dictionary<string, TranslationKind>
    {
        ["human"] = TranslationKind.Human,
        ["machine"] = TranslationKind.Machine,
        ["unofficial"] = TranslationKind.Unofficial,
    })
    { IsRequired = true, Owner = KeyOwner.Translation };

    /// <summary>Who made it.</summary>
    public static readonly TextListKey Translators = new("translators", "译者", "who made it") { Vocabulary = VocabularyKind.People.Name(), Owner = KeyOwner.Translation, AlsoCalled = ["翻译"] };

    /// <summary>What it was made from.</summary>
    public static readonly TextKey Source = new("source", "所据原文", "the hash of the original it was made from") { Owner = KeyOwner.Translation };

    /// <summary>All keys.</summary>
    public static IReadOnlyList<Key> All { get; } = [Kind, Translators, Source];
}
