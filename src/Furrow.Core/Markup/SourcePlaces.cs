using Furrow.Diagnostics;

namespace Furrow.Markup;

/// <summary>Finds the line and column of a place in an article's text. The lines are only counted when a mistake asks.</summary>
internal sealed class SourcePlaces(string path, string markdown, int firstLine)
{
    private readonly List<int> _lineStarts = [];

    public string Path => path;

    public SourceLocation At(int offset)
    {
        if (_lineStarts.Count == 0)
            FindLines();
        var found = _lineStarts.BinarySearch(Math.Clamp(offset, 0, markdown.Length));
        var line = found >= 0 ? found : ~found - 1;
        return new SourceLocation(path, firstLine + line, Math.Max(0, offset) - _lineStarts[line] + 1);
    }

    /// <summary>The offset of a place that is known by its line and column.</summary>
    public int OffsetOf(TextPosition position)
    {
        if (_lineStarts.Count == 0)
            FindLines();
        return _lineStarts[position.Line - firstLine] + position.Column - 1;
    }

    private void FindLines()
    {
        _lineStarts.Add(0);
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\n' || (markdown[i] == '\r' && (i + 1 == markdown.Length || markdown[i + 1] != '\n')))
                _lineStarts.Add(i + 1);
        }
    }
}
