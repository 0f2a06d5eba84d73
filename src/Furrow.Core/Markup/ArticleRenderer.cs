using Furrow.Diagnostics;

namespace Furrow.Markup;

/// <summary>Renders the text of articles. Immutable; used by many threads at once.</summary>
/// <param name="links">What texts may link to.</param>
/// <param name="diagnostics">Where mistakes in texts are reported.</param>
public sealed class ArticleRenderer(ISiteLinks links, DiagnosticBag diagnostics)
{
    /// <summary>Renders one article. Mistakes are reported, never thrown.</summary>
    public RenderedArticle Render(ArticleBody body) => throw new NotSupportedException($"{links} {diagnostics} {body}");
}
