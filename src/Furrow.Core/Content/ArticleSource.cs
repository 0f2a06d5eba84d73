namespace Furrow.Content;

/// <summary>An article's file, cut into its front matter and its body.</summary>
/// <param name="FrontMatter">The YAML between the <c>---</c> lines; it begins on line 2 of the file.</param>
/// <param name="Body">The Markdown after them.</param>
/// <param name="BodyLine">The file's line, from 1, on which <paramref name="Body"/> begins.</param>
public sealed record ArticleSource(string FrontMatter, string Body, int BodyLine);
