using Furrow.Diagnostics;

namespace Furrow.Data;

/// <summary>A text, each character of which has a place in a file.</summary>
/// <param name="text">The text, as readers see it.</param>
/// <param name="runs">Its pieces in order, the first at 0: within one, the file's text goes on as the text does.</param>
/// <param name="place">Tells the place of an offset in the file's text.</param>
internal sealed class PlacedText(string text, IReadOnlyList<PlacedRun> runs, Func<int, SourceLocation> place)
{
    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>The place of a character of the text.</summary>
    /// <param name="offset">Where it is in the text, from 0.</param>
    public SourceLocation At(int offset)
    {
        var run = runs.Count == 0 ? default : runs[0];
        foreach (var next in runs)
        {
            if (next.TextStart > offset)
                break;
            run = next;
        }
        return place(run.SourceStart + Math.Max(0, offset - run.TextStart));
    }
}

/// <summary>A piece of a text.</summary>
/// <param name="TextStart">Where it begins in the text.</param>
/// <param name="SourceStart">Where it begins in the file's text.</param>
internal readonly record struct PlacedRun(int TextStart, int SourceStart);
