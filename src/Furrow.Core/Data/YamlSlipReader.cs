using System.Text.RegularExpressions;
using Furrow.Diagnostics;

namespace Furrow.Data;

/// <summary>
/// Finds, in YAML that does not parse, what an author most likely slipped on. A parser says where it could not go on and in its own
/// words; the slip is often a line before, and an author knows colons, quotation marks and spaces.
/// </summary>
internal sealed partial class YamlSlipReader
{
    private readonly string[] _lines;
    private readonly TextPosition _stop;
    private readonly string _complaint;

    private YamlSlipReader(string yaml, TextPosition stop, string complaint)
    {
        _lines = yaml.Split('\n');
        _stop = stop;
        _complaint = complaint;
    }

    /// <summary>The slips; empty when none is known by its looks.</summary>
    /// <param name="yaml">The document.</param>
    /// <param name="stop">Where its parser stopped.</param>
    /// <param name="complaint">What the parser says.</param>
    public static IReadOnlyList<YamlSlip> Read(string yaml, TextPosition stop, string complaint)
    {
        var reader = new YamlSlipReader(yaml, stop, complaint);
        var colons = reader.ColonsUpToStop();
        return colons.Count > 0 ? colons
            : (reader.Tab() ?? reader.Sign() ?? reader.FlowMark() ?? reader.TwoValues() ?? reader.AfterQuote() ?? reader.Unclosed()) is { } slip ? [slip]
            : [];
    }

    /// <summary>The keys of a document that do not end in a colon and a space: a full-width colon, or no space.</summary>
    /// <param name="yaml">The document.</param>
    public static IReadOnlyList<YamlSlip> Colons(string yaml)
    {
        var slips = new List<YamlSlip>();
        var lines = yaml.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (KeyWithoutColon().Match(lines[i]) is { Success: true } key)
            {
                slips.Add(new YamlSlip(new TextPosition(i + 1, key.Groups["colon"].Index + 1), key.Groups["colon"].Value == ":"
                    ? $"After the colon of `{key.Groups["key"].Value}` a space is missing: write `{key.Groups["key"].Value}: …`."
                    : $"This is a full-width colon, `：`, and YAML does not take it for one: write `{key.Groups["key"].Value}: …`, with `:` and a space."));
            }
            else if (BlockText().IsMatch(lines[i]))
            {
                var indent = Indent(lines[i]);
                while (i + 1 < lines.Length && (string.IsNullOrWhiteSpace(lines[i + 1]) || Indent(lines[i + 1]) > indent))
                    i++;
            }
        }
        return slips;
    }

    // A colon without a space is a slip only where the parser stumbled over it: elsewhere `word:word` is a text like any other.
    private List<YamlSlip> ColonsUpToStop()
    {
        var stumbled = new HashSet<int>();
        var last = Math.Min(_stop.Line, _lines.Length) - 1;
        for (var i = last; i >= 0; i--)
        {
            if (KeyWithoutColon().IsMatch(_lines[i]) && !IsContinued(i))
                stumbled.Add(i + 1);
            else if (i != last && !string.IsNullOrWhiteSpace(_lines[i]))
                break;
        }
        return [.. Colons(string.Join('\n', _lines)).Where(slip => stumbled.Contains(slip.Position.Line) || IsFullWidthAfterWord(slip.Position))];
    }

    // Before a full-width colon, Latin letters are a key; a Chinese word may be the beginning of a sentence.
    private bool IsFullWidthAfterWord(TextPosition colon) =>
        _lines[colon.Line - 1] is var line && line[colon.Column - 1] == '：' && char.IsAscii(line[..(colon.Column - 1)].TrimEnd()[^1]);

    // Whether a line goes on with the text of a line before: an item of a list is as much of a text.
    private bool IsContinued(int line)
    {
        var indent = Indent(_lines[line]);
        if (_lines[line].AsSpan(indent).StartsWith("- "))
            return true;
        var before = line - 1;
        while (before >= 0 && (string.IsNullOrWhiteSpace(_lines[before]) || (indent > 0 && Indent(_lines[before]) >= indent)))
            before--;
        return before >= 0 && Pair().Match(_lines[before]) is { Success: true } pair
            && (indent > pair.Groups["key"].Index || OpenQuote().IsMatch(pair.Groups["value"].Value));
    }

    private string Stopped => _stop.Line <= _lines.Length ? _lines[_stop.Line - 1] : "";

    // The parser names the beginning of what the tab is in.
    private YamlSlip? Tab()
    {
        if (!_complaint.Contains("tab", StringComparison.Ordinal) && !Stopped.AsSpan(0, Math.Min(_stop.Column, Stopped.Length)).Contains('\t'))
            return null;
        for (var i = _stop.Line - 1; i < _lines.Length; i++)
        {
            if (_lines[i].AsSpan(0, Indent(_lines[i])).IndexOf('\t') is >= 0 and var tab)
                return new YamlSlip(new TextPosition(i + 1, tab + 1), "This line is indented with a tab, which YAML does not allow: use two spaces.");
        }
        return null;
    }

    private YamlSlip? Sign()
    {
        if (_stop.Column > Stopped.Length || Stopped[_stop.Column - 1] is not ('@' or '`' or '%' or '&' or '*' or '!' or '|' or '>') || Pair().Match(Stopped) is not { Success: true } pair
            || pair.Groups["value"].Index != _stop.Column - 1 || (_complaint.Contains("not supported", StringComparison.Ordinal) && Anchor().IsMatch(pair.Groups["value"].Value)))
            return null;
        return new YamlSlip(_stop, $"A text that begins with `{Stopped[_stop.Column - 1]}` needs quotation marks: write `{Quoted(pair)}`.");
    }

    // Inside { … } and [ … ].
    private YamlSlip? FlowMark()
    {
        var before = Stopped[..Math.Min(_stop.Column, Stopped.Length)];
        var open = before.LastIndexOf('{');
        if (open < 0 || before.IndexOf('}', open) >= 0 || !_complaint.Contains("mapping", StringComparison.Ordinal))
            return null;
        return before.LastIndexOf('，') is var mark && mark > open
            ? new YamlSlip(new TextPosition(_stop.Line, mark + 1), "This is a full-width comma, `，`, and YAML does not take it for one: type `,` and a space.")
            : new YamlSlip(_stop, "A comma is missing before this key, or a text with a colon in it needs quotation marks.");
    }

    private YamlSlip? TwoValues()
    {
        if (!_complaint.Contains("invalid mapping", StringComparison.Ordinal) || Pair().Match(Stopped) is not { Success: true } pair)
            return null;
        if (_stop.Column - 1 < pair.Groups["value"].Index)
        {
            return new YamlSlip(new TextPosition(_stop.Line, pair.Groups["key"].Index + 1),
                $"`{pair.Groups["key"].Value}` is indented deeper than the line before, which has its value already: begin both in the same column.");
        }
        return new YamlSlip(_stop, $"A text with a colon and a space in it needs quotation marks: write `{Quoted(pair)}`.");
    }

    private YamlSlip? AfterQuote()
    {
        if (!_complaint.Contains("expected key", StringComparison.Ordinal) || Pair().Match(Stopped) is not { Success: true } pair
            || pair.Groups["value"].Value[0] is not ('"' or '\'' or '[' or '{') || _stop.Column - 1 <= pair.Groups["value"].Index)
            return null;
        return new YamlSlip(_stop, $"The value of `{pair.Groups["key"].Value}` ends before this place; if all of the line is one text, it needs quotation marks: write `{Quoted(pair)}`.");
    }

    private YamlSlip? Unclosed()
    {
        if (_complaint.Contains("quoted scalar", StringComparison.Ordinal))
            return new YamlSlip(_stop, "The quotation mark that opens here is not closed; put the same mark at the text's end.");
        // These are of the reader, which found the YAML well formed.
        if (_complaint.Contains("not supported", StringComparison.Ordinal) || _complaint.Contains("nested", StringComparison.Ordinal))
            return null;
        var last = Math.Min(_stop.Line, _lines.Length);
        for (var i = last - 1; i >= 0; i--)
        {
            if (Pair().Match(_lines[i]) is not { Success: true } pair || pair.Groups["value"].Value[0] is not ('[' or '{'))
                continue;
            var (value, open) = (pair.Groups["value"], pair.Groups["value"].Value[0]);
            var close = open == '[' ? ']' : '}';
            var text = QuotedText().Replace(string.Join('\n', _lines[(i + 1)..last].Prepend(value.Value)), "");
            if (text.Count(c => c == open) > text.Count(c => c == close))
                return new YamlSlip(new TextPosition(i + 1, value.Index + 1), $"The `{open}` that opens here is not closed; put a `{close}` at its end.");
        }
        return null;
    }

    // The pair as it would be right. Chinese quotation marks round all of a text were probably meant as YAML's.
    private static string Quoted(Match pair)
    {
        var text = pair.Groups["value"].Value.TrimEnd();
        if (text is ['“', .., '”'])
            text = text[1..^1];
        return YamlPair.Quoted(pair.Groups["key"].Value, text);
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ', '\t', '\u3000', '\u00A0').Length;

    // Keys are ASCII words, so that a Chinese sentence with a colon is none, or at a line's beginning a Chinese word that is meant
    // for one; and an address is no key without a space.
    [GeneratedRegex(@"^(?:\s*(?:- +)?(?<key>[A-Za-z][A-Za-z0-9_-]*) *(?:(?<colon>：)|(?<colon>:)(?=[^\s:/]))|(?<key>[\u4E00-\u9FFF]{2,4}) *(?<colon>：))", RegexOptions.CultureInvariant)]
    private static partial Regex KeyWithoutColon();

    [GeneratedRegex(@"^\s*(?:- +)?(?<key>[A-Za-z0-9_-]+) *:\s+(?<value>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    // YAML 1.2, sections 6.9.2 and 7.1, but for names that are no identifiers: those are words of a text.
    [GeneratedRegex(@"^(?:\*[A-Za-z0-9_-]+\s*|&[A-Za-z0-9_-]+(?:\s.*)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"(?<=[\[{,:\s])(?:""[^""]*""|'[^']*')", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedText();

    [GeneratedRegex(@"^(?:""[^""]*|'[^']*)$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenQuote();

    [GeneratedRegex(@"(?:: |- )\s*[|>][-+0-9]*\s*(?:#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex BlockText();
}
