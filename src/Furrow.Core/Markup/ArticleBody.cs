using Furrow.Data;

namespace Furrow.Markup;

/// <summary>An article's text as <see cref="ArticleRenderer"/> takes it.</summary>
public sealed record ArticleBody
{
    /// <summary>The article's file, such as <c>content/2023/first-furrow/index.zh.md</c>: named by diagnostics, and the base of relative links.</summary>
    public required string Path { get; init; }

    /// <summary>The text after the front matter.</summary>
    public required string Markdown { get; init; }

    /// <summary>The line of the file, from 1, on which <see cref="Markdown"/> begins.</summary>
    public int FirstLine { get; init; } = 1;

    /// <summary>The language's key in the site's config, such as <c>zh</c>.</summary>
    public required string LanguageKey { get; init; }

    /// <summary>The language as a BCP 47 tag, such as <c>zh-Hans</c>.</summary>
    public required string LanguageTag { get; init; }

    /// <summary>Whether paragraphs that open with a bold name are turns of speakers.</summary>
    public bool IsInterview { get; init; }

    /// <summary>The photos of the front matter, which <c>![](photo:ID)</c> may place in the text.</summary>
    public IReadOnlyList<string> PhotoIds { get; init; } = [];

    /// <summary>The terms to mark where the text first uses them, as they are called in its language.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>The BCP 47 tag for Chinese words in the text of a language that is not written in Chinese characters; null to mark none.</summary>
    public string? HanTag { get; init; }

    /// <summary>The quotes of the transcription's notes, in the front matter's order: words of the text whose reading is doubtful.</summary>
    public IReadOnlyList<Located<string>> DoubtfulQuotes { get; init; } = [];
}
