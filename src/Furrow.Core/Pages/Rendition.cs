using Furrow.Catalog;
using Furrow.Content;
using Furrow.Markup;

namespace Furrow.Pages;

/// <summary>An article and its text, rendered.</summary>
/// <param name="Article">The article.</param>
/// <param name="Source">Its file, cut into front matter and body.</param>
/// <param name="Text">Its text.</param>
/// <param name="Glossary">The story's terms that the text uses, in the order of their first use.</param>
public sealed record Rendition(Article Article, ArticleSource Source, RenderedArticle Text, IReadOnlyList<Term> Glossary);
