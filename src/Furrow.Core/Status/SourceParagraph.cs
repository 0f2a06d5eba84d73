using Furrow.Content;

namespace Furrow.Status;

/// <summary>A run of lines of an article's Markdown without an empty one: a paragraph, heading, list, ….</summary>
/// <param name="Line">The file's line, from 1, on which it begins.</param>
/// <param name="Text">Its lines, without white space at their ends.</param>
internal sealed record SourceParagraph(int Line, string Text)
{
    /// <summary>The paragraphs of an article.</summary>
    public static IReadOnlyList<SourceParagraph> AllOf(ArticleSource source)
    {
        var paragraphs = new List<SourceParagraph>();
        var lines = source.Body.Split('\n').Select(line => line.TrimEnd()).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length == 0)
                continue;
            var start = i;
            while (i + 1 < lines.Count && lines[i + 1].Length > 0)
                i++;
            paragraphs.Add(new SourceParagraph(source.BodyLine + start, string.Join('\n', lines[start..(i + 1)])));
        }
        return paragraphs;
    }
}
