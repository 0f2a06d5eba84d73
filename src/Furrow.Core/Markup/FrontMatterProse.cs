using Furrow.Data;
using Furrow.Diagnostics;

namespace Furrow.Markup;

/// <summary>
/// Reads those texts of an article's front matter that readers see: the headline with the lines over and under it, the
/// summary, captions and descriptions of photographs. What a transcription's notes say is about slips, and not read.
/// </summary>
internal static class FrontMatterProse
{
    // The line before the YAML is the opening `---`.
    private const int LinesBefore = 1;

    /// <summary>The texts, in the file's order.</summary>
    /// <param name="path">The article's file.</param>
    /// <param name="yaml">The YAML between the <c>---</c> lines, which has been read once without complaint.</param>
    public static IReadOnlyList<Prose> Read(string path, string yaml)
    {
        if (YamlDocumentReader.ReadMapping(yaml, path, LinesBefore, new DiagnosticBag()) is not { } mapping)
            return [];
        var places = new SourcePlaces(path, yaml, LinesBefore + 1);
        return [.. TextsOf(mapping).Select(text => new Prose(ProseKind.FrontMatter, text.Text, Offsets(yaml, places.OffsetOf(text.Position), text.Text), places))];
    }

    private static IEnumerable<DataScalar> TextsOf(DataMapping mapping) => mapping.Entries.SelectMany(entry => entry switch
    {
        { Key: "title" or "kicker" or "deck" or "summary" or "caption" or "alt", Value: DataScalar { Kind: ScalarKind.Text, Text.Length: > 0 } text } => [text],
        { Key: "photos", Value: DataSequence photos } => photos.Items.OfType<DataMapping>().SelectMany(TextsOf),
        _ => Enumerable.Empty<DataScalar>(),
    });

    /// <summary>
    /// For each character of a value its place in the YAML. Both are gone through side by side, since quotes, escapes and
    /// folded lines (YAML 1.2.2, chapter 7 and 8) only add characters to the source; after an escape that is spelt with
    /// other characters, places are those of what could be followed last.
    /// </summary>
    private static int[] Offsets(string yaml, int start, string text)
    {
        var at = start;
        if (at < yaml.Length && yaml[at] is '|' or '>')
            at = Math.Max(at, yaml.IndexOf('\n', at));
        var offsets = new int[text.Length];
        var last = start;
        for (var i = 0; i < text.Length; i++)
        {
            var next = Next(yaml, at, text[i]);
            if (next >= 0)
                (last, at) = (next, next + 1);
            offsets[i] = last;
        }
        return offsets;
    }

    private static int Next(string yaml, int at, char wanted)
    {
        for (; at < yaml.Length; at++)
        {
            if (yaml[at] == wanted || (char.IsWhiteSpace(wanted) && char.IsWhiteSpace(yaml[at])))
                return at;
            if (!char.IsWhiteSpace(yaml[at]) && yaml[at] is not ('"' or '\'' or '\\'))
                return -1;
        }
        return -1;
    }
}
