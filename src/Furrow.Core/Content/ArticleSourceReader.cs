using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Content;

/// <summary>Reads an article's file and cuts it at the <c>---</c> lines round its front matter.</summary>
/// <param name="site">The site's files.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
public sealed class ArticleSourceReader(IFileTree site, DiagnosticBag diagnostics)
{
    private const string Fence = "---";

    /// <summary>The two parts of the file; null when it cannot be read or has no front matter, which is then reported.</summary>
    public ArticleSource? Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = site.Read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Rules.Unreadable, new SourceLocation(path), $"This file cannot be read: {e.Message}");
            return null;
        }
        return SourceText.Decode(bytes, path, diagnostics) is { } text ? Split(text, path) : null;
    }

    private ArticleSource? Split(string text, string path)
    {
        if (!IsFence(FirstLine(text)))
        {
            var isLikeFence = IsLikeFence(FirstLine(text));
            diagnostics.Report(Rules.NoFrontMatter, new SourceLocation(path, 1, isLikeFence ? ColumnOfText(FirstLine(text)) : 1), text switch
            {
                _ when string.IsNullOrWhiteSpace(text) => "This file is empty: write the article, or delete the file if there is none in this language yet.",
                _ when isLikeFence => "This line is to be `---`: three hyphens, typed with the Latin keyboard and with nothing before them.",
                _ => "An article begins with front matter: a line `---`, then `title: …` and more, then a line `---`.",
            });
            return null;
        }
        var start = text.IndexOf('\n') + 1;
        var line = 2;
        TextPosition? likeFence = null;
        for (var at = start; start > 0 && at < text.Length; line++)
        {
            var current = FirstLine(text.AsSpan(at));
            var next = Math.Min(at + current.Length + 1, text.Length);
            if (IsFence(current))
                return new ArticleSource(text[start..at], text[next..], line + 1);
            if (IsLikeFence(current))
                likeFence ??= new TextPosition(line, ColumnOfText(current));
            at = next;
        }
        diagnostics.Report(Rules.UnclosedFrontMatter, new SourceLocation(path, likeFence ?? new TextPosition(1, 1)), likeFence is null
            ? "The front matter that begins here is not closed; put a line `---` after its last key."
            : "The front matter is not closed: this line is to be `---`, three hyphens, typed with the Latin keyboard and with nothing before them.");
        return null;
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        return end < 0 ? text : text[..end];
    }

    // What a Chinese keyboard, or a program that knows better, makes of three hyphens.
    private static bool IsLikeFence(ReadOnlySpan<char> line)
    {
        var dashes = line.Trim();
        foreach (var c in dashes)
        {
            if (c is not ('-' or '－' or '–' or '—' or '―' or '─' or '一'))
                return false;
        }
        // One alone is an item of a list that is yet to be written.
        return dashes.Length is > 1 and < 10;
    }

    private static int ColumnOfText(ReadOnlySpan<char> line) => line.Length - line.TrimStart().Length + 1;

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual(Fence);
}
