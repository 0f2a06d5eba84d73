using System.Text;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Importing.Sites;

/// <summary>Reads a post's file and cuts it into its front matter (YAML, TOML or JSON) and its text.</summary>
/// <param name="source">The old site's files.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
internal sealed class SourcePostReader(IFileTree source, DiagnosticBag diagnostics)
{
    /// <summary>The post with its two parts; null when the file cannot be read, which is then reported.</summary>
    /// <param name="post">What is known of it by its path.</param>
    public SourcePost? Read(SourcePost post)
    {
        if (ReadText(post.Path) is not { } text)
            return null;
        var firstLine = text[..LineEnd(text, 0)].TrimEnd();
        return firstLine switch
        {
            "---" => Fenced(post, text, "---", (yaml, path) => YamlDocumentReader.ReadMapping(yaml, path, 1, diagnostics)),
            "+++" => Fenced(post, text, "+++", (toml, path) => TomlDocumentReader.ReadMapping(toml, path, 1, Rules.SourceSyntax, diagnostics)),
            ['{', ..] when firstLine is "{" || firstLine.Contains('"', StringComparison.Ordinal) => Json(post, text),
            _ => Unfenced(post, text),
        };
    }

    private string? ReadText(string path)
    {
        try
        {
            return SourceText.Decode(source.Read(path), path, diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Rules.Unreadable, new SourceLocation(path), $"This file cannot be read: {e.Message}");
            return null;
        }
    }

    private SourcePost? Fenced(SourcePost post, string text, string fence, Func<string, string, DataMapping?> read)
    {
        var start = Next(text, 0);
        if (EndOfFence(text, start, fence) is not { } end)
        {
            diagnostics.Report(Rules.UnclosedFrontMatter, new SourceLocation(post.Path, 1, 1),
                $"The front matter that begins here is not closed; put a line `{fence}` after its last key.");
            return null;
        }
        return read(text[start..end], post.Path) is { } front ? WithBody(post, front, text, Next(text, end)) : null;
    }

    private SourcePost? Json(SourcePost post, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text).AsSpan();
        var json = utf8[..JsonDocumentReader.LengthOfObject(utf8)];
        return JsonDocumentReader.ReadObject(json, post.Path, diagnostics, Rules.SourceSyntax) is { } front
            ? WithBody(post, front, text, Encoding.UTF8.GetCharCount(json))
            : null;
    }

    // Hexo takes `title: …` lines up to a line `---` for front matter too; a file without any is all text.
    private SourcePost? Unfenced(SourcePost post, string text)
    {
        var isHexo = text.AsSpan(0, LineEnd(text, 0)).IndexOf(':') > 0 && EndOfFence(text, 0, "---") is not null;
        if (!isHexo || post.IsPage || !post.Path.Contains("_posts/", StringComparison.Ordinal))
            return WithBody(post, post.Front, text, 0);
        var end = EndOfFence(text, 0, "---")!.Value;
        return YamlDocumentReader.ReadMapping(text[..end], post.Path, 0, diagnostics) is { } front ? WithBody(post, front, text, Next(text, end)) : null;
    }

    private static SourcePost WithBody(SourcePost post, DataMapping front, string text, int start) => post with
    {
        Front = front,
        Body = text[start..],
        BodyLine = text.AsSpan(0, start).Count('\n') + 1,
    };

    private static int? EndOfFence(string text, int start, string fence)
    {
        for (var at = start; at < text.Length; at = Next(text, at))
        {
            if (text.AsSpan(at, LineEnd(text, at) - at).TrimEnd().SequenceEqual(fence))
                return at;
        }
        return null;
    }

    private static int LineEnd(string text, int start) => text.IndexOf('\n', start) is var end and >= 0 ? end : text.Length;

    private static int Next(string text, int start) => Math.Min(text.Length, LineEnd(text, start) + 1);
}
