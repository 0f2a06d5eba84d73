using System.Buffers;
using System.Globalization;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Furrow.Markup;

/// <summary>
/// Reads <c>{漢字|hànzì}</c>, one reading for all characters, and <c>{漢字|hàn|zì}</c>, one for each. What is not just so is
/// left as it stands: no reading, an empty part, other numbers of readings and characters, a line's end inside.
/// </summary>
internal sealed class RubyParser : InlineParser
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("{}\r\n\\`");

    public RubyParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan()[1..];
        var length = text.IndexOfAny(Stops);
        if (length < 0 || text[length] != '}' || Read(text[..length]) is not var (bases, readings))
            return false;
        var start = slice.Start;
        var end = start + length + 1;
        processor.Inline = new RubyInline(bases, readings)
        {
            Span = new SourceSpan(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(end)),
            Line = line,
            Column = column,
        };
        slice.Start = end + 1;
        return true;
    }

    private static (string[] Bases, string[] Readings)? Read(ReadOnlySpan<char> text)
    {
        var parts = text.ToString().Split('|', StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || parts.Contains(""))
            return null;
        if (parts.Length == 2)
            return ([parts[0]], [parts[1]]);
        var characters = new StringInfo(parts[0]);
        if (characters.LengthInTextElements != parts.Length - 1)
            return null;
        return ([.. Enumerable.Range(0, parts.Length - 1).Select(i => characters.SubstringByTextElements(i, 1))], parts[1..]);
    }
}
