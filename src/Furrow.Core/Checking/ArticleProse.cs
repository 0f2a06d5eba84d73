using Furrow.Content;
using Furrow.Markup;
using Furrow.Text;

namespace Furrow.Checking;

/// <summary>What an article says, as those who check its writing take it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Blocks">Its texts: those of the front matter, then those of the body.</param>
internal sealed record ArticleProse(Article Article, IReadOnlyList<Prose> Blocks)
{
    /// <summary>Whether the article is in Chinese.</summary>
    public bool IsChinese { get; } = LanguageTags.IsChinese(Article.Language.Tag);

    /// <summary>Whether the article is in simplified Chinese.</summary>
    public bool IsSimplified { get; } = LanguageTags.IsSimplified(Article.Language.Tag);

    /// <summary>Whether the article is in English.</summary>
    public bool IsEnglish { get; } = LanguageTags.IsEnglish(Article.Language.Tag);

    /// <summary>Whether the article is in a language that uses Chinese characters.</summary>
    public bool IsWrittenInHan { get; } = LanguageTags.IsWrittenInHan(Article.Language.Tag);

    /// <summary>Whether the article says how it was taken from a printed page.</summary>
    public bool IsTranscription => Article.FrontMatter.Transcription is not null;
}
