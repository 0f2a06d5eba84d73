using Furrow.Diagnostics;

namespace Furrow.Importing.Newspaper;

/// <summary>A page's text as it came, and where its lines are.</summary>
public sealed class PageText
{
    private readonly List<int> _lineStarts = [0];

    /// <summary>Takes a text whose lines end in <c>\n</c>.</summary>
    /// <param name="path">The file, as messages name it.</param>
    /// <param name="text">What it holds.</param>
    public PageText(string path, string text)
    {
        (Path, Text) = (path, text);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
                _lineStarts.Add(i + 1);
        }
    }

    /// <summary>The file, as messages name it.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The lines, without their ends.</summary>
    public IReadOnlyList<PageSpan> Lines =>
        [.. _lineStarts.Select((start, i) => PageSpan.Between(start, i + 1 < _lineStarts.Count ? _lineStarts[i + 1] - 1 : Text.Length))];

    /// <summary>The characters of a run.</summary>
    public string this[PageSpan span] => Text.Substring(span.Start, span.Length);

    /// <summary>The line and column of a character.</summary>
    public SourceLocation At(int offset)
    {
        var found = _lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new SourceLocation(Path, line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The run without white space at either end.</summary>
    public PageSpan Trim(PageSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        return PageSpan.Between(start, end);
    }
}
