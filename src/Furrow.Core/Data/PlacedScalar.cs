using Furrow.Diagnostics;

namespace Furrow.Data;

/// <summary>Finds the places of the characters of a YAML text, whatever quotes, escapes and folded lines it is written with.</summary>
internal static class PlacedScalar
{
    /// <summary>The text of a scalar with its places.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="yaml">The document's text.</param>
    /// <param name="path">The file it is from.</param>
    /// <param name="lineOffset">How many lines of the file stand before the document.</param>
    public static PlacedText Place(DataScalar scalar, string yaml, string path, int lineOffset)
    {
        var lineStarts = LineStarts(yaml);
        var text = scalar.Text.Trim();
        var at = lineStarts[scalar.Position.Line - lineOffset - 1] + scalar.Position.Column - 1;
        var runs = new List<PlacedRun>();
        for (var i = 0; i < text.Length && at < yaml.Length; i++, at++)
        {
            var found = Find(yaml, at, text[i]);
            // Written with an escape such as \u72C1: what follows is somewhere after it.
            if (found < 0)
                break;
            if (i == 0 || found != at)
                runs.Add(new PlacedRun(i, found));
            at = found;
        }
        if (runs.Count == 0)
            runs.Add(new PlacedRun(0, at));
        return new PlacedText(text, runs, At);

        SourceLocation At(int offset)
        {
            var found = lineStarts.BinarySearch(Math.Clamp(offset, 0, yaml.Length));
            var line = found >= 0 ? found : ~found - 1;
            return new SourceLocation(path, line + lineOffset + 1, offset - lineStarts[line] + 1);
        }
    }

    // The next place of a character, past quotes, backslashes, block marks and white space.
    private static int Find(string yaml, int at, char c)
    {
        var isSpace = char.IsWhiteSpace(c);
        for (; at < yaml.Length; at++)
        {
            if (yaml[at] == c || (isSpace && yaml[at] == '\n'))
                return at;
            if (!char.IsWhiteSpace(yaml[at]) && yaml[at] is not ('"' or '\'' or '\\' or '>' or '|' or '-' or '+'))
                return -1;
        }
        return -1;
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
                starts.Add(i + 1);
        }
        return starts;
    }
}
