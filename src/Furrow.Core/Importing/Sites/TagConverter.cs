using Furrow.Diagnostics;
using Furrow.Markup;

namespace Furrow.Importing.Sites;

/// <summary>
/// Turns the old generator's commands in a text into Markdown. One without an equivalent becomes a comment, which editors see
/// and readers do not, and is reported.
/// </summary>
/// <param name="dialect">The generator's commands.</param>
/// <param name="diagnostics">Where commands without an equivalent are reported.</param>
internal sealed class TagConverter(ITagDialect dialect, DiagnosticBag diagnostics)
{
    /// <summary>The text without commands.</summary>
    public EditedText Convert(ImportedPost post)
    {
        var body = post.Source.Body;
        var edits = new TextEdits(body);
        var places = new PostPlaces(post.Source);
        if (!body.Contains('{', StringComparison.Ordinal))
            return edits.Apply();
        var code = MarkdownPlaces.Find(body).Code;
        var tags = dialect.Read(body).ToList();
        for (var i = 0; i < tags.Count; i++)
        {
            var tag = tags[i];
            if (tag.IsEscaped)
                edits.Replace(tag.Place.Start, tag.Place.Length, tag.Rest);
            else if (IsIn(code, tag.Place.Start) && tag.Name is not ("raw" or "endraw"))
                continue;
            else if (ConvertPair(tags, i, body, edits) is { } end)
                i = end;
            else
                ConvertSingle(tag, body, edits, places);
        }
        return edits.Apply();
    }

    private int? ConvertPair(List<BodyTag> tags, int start, string body, TextEdits edits)
    {
        var tag = tags[start];
        var end = tag.IsClosing ? -1 : tags.FindIndex(start + 1, other => dialect.Closes(other, tag));
        if (end < 0)
            return null;
        var closing = tags[end];
        if (dialect.Pair(tag, body[tag.Place.End..closing.Place.Start]) is not { } text)
            return null;
        edits.Replace(tag.Place.Start, closing.Place.End - tag.Place.Start, text.Text);
        return end;
    }

    private void ConvertSingle(BodyTag tag, string body, TextEdits edits, PostPlaces places)
    {
        var written = body.Substring(tag.Place.Start, tag.Place.Length);
        if (!tag.IsClosing && dialect.Single(tag) is { } text)
        {
            edits.Replace(tag.Place.Start, tag.Place.Length, text.Text);
            if (text.Loss is { } loss)
                diagnostics.Report(Rules.SourceMarkup, places.At(tag.Place.Start), $"`{Shown(written)}` has no equivalent: {loss}.");
            return;
        }
        edits.Replace(tag.Place.Start, tag.Place.Length, MarkdownText.Comment(written) + Break(tag.Place, body));
        if (!tag.IsClosing && !tag.Name.StartsWith("end", StringComparison.Ordinal))
            diagnostics.Report(Rules.SourceMarkup, places.At(tag.Place.Start), $"`{Shown(written)}` has no equivalent; it stands in the story as a comment, which readers do not see. Write what it showed.");
    }

    // A comment that begins a line makes the whole line HTML (CommonMark 0.31, section 4.6).
    private static string Break(TextSpan place, string body)
    {
        var lineStart = body.LastIndexOf('\n', Math.Max(0, place.Start - 1)) + 1;
        var lineEnd = body.IndexOf('\n', place.End);
        var after = body.AsSpan(place.End, (lineEnd < 0 ? body.Length : lineEnd) - place.End);
        var isFirst = place.Start == 0 || body.AsSpan(lineStart, place.Start - lineStart).IsWhiteSpace();
        return isFirst && !after.IsWhiteSpace() ? "\n" : "";
    }

    private static bool IsIn(IReadOnlyList<TextSpan> spans, int offset) => spans.Any(span => span.Holds(offset));

    private static string Shown(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 80 ? line : $"{line[..79]}…";
    }
}
