using Furrow.Config;
using Furrow.Text;

namespace Furrow.Status;

/// <summary>How far a story has come.</summary>
/// <param name="Id">The story's id.</param>
/// <param name="Title">The original's headline.</param>
/// <param name="Date">When it was printed; null for a page of the site.</param>
/// <param name="Original">The original's language.</param>
/// <param name="Articles">Its articles, in the order of the site's languages.</param>
/// <param name="Untranslated">The languages it has no article in.</param>
/// <param name="MissingPhotographs">The photographs that readers are not shown.</param>
public sealed record StoryStatus(
    string Id,
    string Title,
    EdtfDate? Date,
    Language Original,
    IReadOnlyList<ArticleStatus> Articles,
    IReadOnlyList<Language> Untranslated,
    IReadOnlyList<MissingPhotograph> MissingPhotographs)
{
    /// <summary>The translations that were made from an earlier original.</summary>
    public IEnumerable<ArticleStatus> Stale => Articles.Where(article => article.Staleness is not null);

    /// <summary>The articles whose transcription is not checked.</summary>
    public IEnumerable<ArticleStatus> Unchecked => Articles.Where(article => article.IsUnchecked);

    /// <summary>The articles that are not to be published yet.</summary>
    public IEnumerable<ArticleStatus> Drafts => Articles.Where(article => article.IsDraft);

    /// <summary>The article in a language, or null.</summary>
    public ArticleStatus? In(Language language) => Articles.FirstOrDefault(article => article.Language == language);

    /// <summary>Whether something is left to do of a kind.</summary>
    public bool Has(StatusConcern concern) => concern switch
    {
        StatusConcern.Untranslated => Untranslated.Count > 0,
        StatusConcern.Stale => Stale.Any(),
        StatusConcern.Unchecked => Unchecked.Any(),
        StatusConcern.Photographs => MissingPhotographs.Count > 0,
        _ => Drafts.Any(),
    };
}
