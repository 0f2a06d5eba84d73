using Furrow.Content;
using Furrow.Diagnostics;

namespace Furrow.Serving;

/// <summary>What came of reading an article's file.</summary>
/// <param name="File">The file as it was.</param>
/// <param name="FrontMatter">The text between its <c>---</c> lines; null when there is none.</param>
/// <param name="Article">The article; null when the file is none or cannot be used.</param>
/// <param name="Found">What is wrong with it.</param>
internal sealed record KnownArticle(SourceFile File, string? FrontMatter, Article? Article, IReadOnlyList<Diagnostic> Found);
