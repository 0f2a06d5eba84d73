using Furrow.Data;

namespace Furrow.Content;

/// <summary>How a translation came about.</summary>
public enum TranslationKind
{
    /// <summary>A person made it.</summary>
    Human,

    /// <summary>A machine made it.</summary>
    Machine,

    /// <summary>It is not the publication's own.</summary>
    Unofficial,
}

/// <summary>What an article says of its own translation.</summary>
/// <param name="Kind">How it came about.</param>
/// <param name="Translators">The people ids of those who made it.</param>
/// <param name="Source">The hash of the original it was made from (<see cref="OriginalHash"/>), if it is recorded.</param>
public sealed record TranslationInfo(TranslationKind Kind, IReadOnlyList<Located<string>> Translators, Located<string>? Source);
