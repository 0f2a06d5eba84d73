namespace Furrow.Content;

/// <summary>Reads articles' file names and front matter. Asked by many threads at once.</summary>
public interface IArticleReader
{
    /// <summary>The article in a Markdown file; null when the file is none or cannot be used, which is then reported.</summary>
    Article? Read(string path);
}
