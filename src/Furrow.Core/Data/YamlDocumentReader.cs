using System.Globalization;
using System.Text.RegularExpressions;
using Furrow.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Furrow.Data;

/// <summary>
/// Reads one YAML document into a <see cref="DataNode"/> tree. Duplicate keys are reported, and the first one kept.
/// Anchors and aliases are refused: editors do not need them, and they can make a small file huge.
/// </summary>
public sealed partial class YamlDocumentReader
{
    // Far deeper than any key that Furrow knows, and far from where the stack ends.
    private const int MaximumDepth = 32;

    private readonly Parser _parser;
    private readonly string _yaml;
    private readonly string _path;
    private readonly int _lineOffset;
    private readonly DiagnosticBag _diagnostics;
    private int _depth;

    private YamlDocumentReader(string yaml, string path, int lineOffset, DiagnosticBag diagnostics)
    {
        _yaml = yaml;
        _parser = new Parser(new StringReader(yaml));
        _path = path;
        _lineOffset = lineOffset;
        _diagnostics = diagnostics;
    }

    /// <summary>The document's mapping; null when it does not parse or is no mapping, which is then reported. An empty document is an empty mapping.</summary>
    /// <param name="yaml">The document's text.</param>
    /// <param name="path">The file it is from.</param>
    /// <param name="lineOffset">How many lines of the file stand before the text.</param>
    /// <param name="diagnostics">Where mistakes are reported.</param>
    public static DataMapping? ReadMapping(string yaml, string path, int lineOffset, DiagnosticBag diagnostics)
    {
        var reader = new YamlDocumentReader(yaml, path, lineOffset, diagnostics);
        try
        {
            return reader.ReadDocument(yaml);
        }
        catch (YamlException e)
        {
            reader.Report(yaml, e.Start, e.InnerException is YamlException inner ? inner.Message : e.Message);
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's own fault on some unclosed brackets: it says neither what nor where, but the last value was still read.
            reader.Report(yaml, reader._parser.Current?.Start, "a `[` or `{` is probably not closed");
            return null;
        }
    }

    private void Report(string yaml, Mark? stop, string complaint)
    {
        var position = stop is { } mark ? new TextPosition((int)mark.Line, (int)mark.Column) : new TextPosition(1, 1);
        var slips = YamlSlipReader.Read(yaml, position, complaint);
        foreach (var slip in slips)
            _diagnostics.Report(Rules.YamlSyntax, Location(slip.Position), slip.Message);
        if (slips.Count == 0)
        {
            _diagnostics.Report(Rules.YamlSyntax, stop is null ? new SourceLocation(_path) : Location(position),
                $"This YAML does not parse: {Sentence(complaint)} Check quotes, colons and indents on this line and the one before.");
        }
    }

    private DataMapping? ReadDocument(string yaml)
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
            return new DataMapping(new TextPosition(_lineOffset + 1, 1), []);
        _parser.Consume<DocumentStart>();
        var root = ReadNode();
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            _diagnostics.Report(Rules.YamlSyntax, Location(second.Start), "There is a second YAML document here; keep one.");
            return null;
        }
        switch (root)
        {
            case DataMapping mapping:
                return mapping;
            case DataScalar { Kind: ScalarKind.Null }:
                return new DataMapping(root.Position, []);
            default:
                var slips = root is DataScalar ? YamlSlipReader.Colons(yaml) : [];
                foreach (var slip in slips)
                    _diagnostics.Report(Rules.YamlSyntax, Location(slip.Position), slip.Message);
                if (slips.Count == 0)
                {
                    _diagnostics.Report(Rules.YamlSyntax, new SourceLocation(_path, root.Position),
                        $"This is {root.Description}, where `key: value` lines are expected.");
                }
                return null;
        }
    }

    private DataNode ReadNode()
    {
        switch (_parser.Current)
        {
            case NodeEvent { Anchor.IsEmpty: false } anchored:
                throw new YamlException(anchored.Start, anchored.End, "anchors (&name) are not supported; write the value out");
            case AnchorAlias alias:
                throw new YamlException(alias.Start, alias.End, "aliases (*name) are not supported; write the value out");
            case SequenceStart or MappingStart when _depth == MaximumDepth:
                throw new YamlException(_parser.Current.Start, _parser.Current.End, "Lists and mappings are nested too deeply; take some of the brackets out.");
            case SequenceStart:
                return ReadSequence();
            case MappingStart:
                return ReadMapping();
            default:
                var scalar = _parser.Consume<Scalar>();
                ReportForbidden(scalar);
                return new DataScalar(Position(scalar.Start), scalar.Value, KindOf(scalar)) { Comment = scalar is { Style: ScalarStyle.Plain, Value.Length: > 0 } ? CommentAfter(scalar.End) : null };
        }
    }

    private DataSequence ReadSequence()
    {
        var start = _parser.Consume<SequenceStart>();
        var items = new List<DataNode>();
        _depth++;
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode());
        _depth--;
        return new DataSequence(Position(start.Start), items);
    }

    private DataMapping ReadMapping()
    {
        var start = _parser.Consume<MappingStart>();
        var entries = new List<DataEntry>();
        _depth++;
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (_parser.Current is not Scalar key)
                throw new YamlException(_parser.Current!.Start, _parser.Current.End, "A key must be a plain text.");
            if (key.Value.StartsWith('\u3000'))
                throw new YamlException(key.Start, key.End, "a full-width space stands here; indent with two ordinary spaces");
            _parser.MoveNext();
            var value = ReadNode();
            // A value that is a comment altogether has no place of its own.
            if (value is DataScalar { Text: "", Kind: ScalarKind.Null } nothing)
                value = nothing with { Comment = CommentAfter(key.End) };
            if (entries.Find(e => e.Key == key.Value) is { } first)
            {
                _diagnostics.Report(Rules.DuplicateKey, Location(key.Start),
                    $"`{key.Value}` already stands on line {first.KeyPosition.Line}; keep one of the two.");
                continue;
            }
            entries.Add(new DataEntry(key.Value, Position(key.Start), value));
        }
        _depth--;
        return new DataMapping(Position(start.Start), entries);
    }

    private DataComment? CommentAfter(Mark end)
    {
        var rest = _yaml.AsSpan((int)end.Index);
        var start = rest.IndexOfAnyExcept(" \t:");
        if (start <= 0 || rest[start] != '#' || rest[start - 1] == ':')
            return null;
        var comment = rest[(start + 1)..];
        // Last: a line may be as long as the file.
        if (comment.IndexOf('\n') is >= 0 and var length)
            comment = comment[..length];
        return new DataComment(Position(end) with { Column = (int)end.Column + start }, comment.TrimEnd().ToString());
    }

    // Neither HTML nor XML may hold these (HTML Standard, section 13.1.4; XML 1.0, section 2.2).
    private void ReportForbidden(Scalar scalar)
    {
        foreach (var c in scalar.Value)
        {
            if ((char.IsControl(c) && c is not ('\t' or '\n')) || c >= '\uFFFE')
            {
                _diagnostics.Report(Rules.YamlSyntax, Location(scalar.Start), $"This text holds the character U+{(int)c:X4}, which no page may; remove it.");
                return;
            }
        }
    }

    /// <summary>What a scalar without quotes is by itself (YAML 1.2 core schema, section 10.3).</summary>
    internal static ScalarKind KindOfPlain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Boolean,
        _ => Number().IsMatch(text) ? ScalarKind.Number : ScalarKind.Text,
    };

    private static ScalarKind KindOf(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain ? KindOfPlain(scalar.Value) : ScalarKind.Text;

    private TextPosition Position(Mark mark) =>
        new((int)mark.Line + _lineOffset, (int)mark.Column);

    private SourceLocation Location(Mark mark) => new(_path, Position(mark));

    private SourceLocation Location(TextPosition position) => new(_path, new TextPosition(position.Line + _lineOffset, position.Column));

    private static string Sentence(string message)
    {
        var text = message.Trim();
        return text.Length == 0 ? "" : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..].TrimEnd('.') + ".";
    }

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
