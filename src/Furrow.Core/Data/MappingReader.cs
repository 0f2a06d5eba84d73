using System.Globalization;
using Furrow.Diagnostics;

namespace Furrow.Data;

/// <summary>
/// Takes typed values out of a mapping, reports what has the wrong type, and in the end (<see cref="ReportUnknownKeys"/>)
/// every key that nobody asked for.
/// </summary>
/// <param name="mapping">The mapping to read.</param>
/// <param name="path">The file it is from.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
/// <param name="wrongType">The rule for a value of the wrong type.</param>
/// <param name="unknownKey">The rule for an unknown key.</param>
/// <param name="toleratesEmpty">Whether a key without a value counts as absent, rather than as a mistake.</param>
public sealed class MappingReader(DataMapping mapping, string path, DiagnosticBag diagnostics, DiagnosticRule wrongType, DiagnosticRule unknownKey,
    bool toleratesEmpty = false)
{
    private readonly List<string> _known = [];
    private readonly List<Key> _keys = [];

    /// <summary>A reader of a mapping of an article's front matter or a vocabulary.</summary>
    public MappingReader(DataMapping mapping, string path, DiagnosticBag diagnostics, bool toleratesEmpty = false)
        : this(mapping, path, diagnostics, Rules.WrongType, Rules.UnknownKey, toleratesEmpty)
    {
    }

    /// <summary>Where the mapping begins.</summary>
    public SourceLocation Location => new(path, mapping.Position);

    /// <summary>Whether the key is there, with whatever value.</summary>
    public bool Has(Key key) => Node(key) is not null;

    /// <summary>The value at a key as it is; null when the key is absent.</summary>
    public DataNode? Node(string key)
    {
        if (!_known.Contains(key))
            _known.Add(key);
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key == key)
                return entry.Value;
        }
        return null;
    }

    private DataNode? Node(Key key)
    {
        if (!_keys.Contains(key))
            _keys.Add(key);
        return Node(key.Name);
    }

    /// <summary>A text that is not blank; null when the key is absent or the value is no text, which is reported. Numbers and booleans count as the text they are written as.</summary>
    public Located<string>? Text(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case DataScalar { Kind: not ScalarKind.Null } scalar when !string.IsNullOrWhiteSpace(scalar.Text):
                return new Located<string>(scalar.Text.Trim(), At(scalar));
            case DataScalar when toleratesEmpty:
                return null;
            case DataScalar { Comment: { } comment } when LostPart.Of("", comment) is { } lost:
                diagnostics.Report(wrongType, new SourceLocation(path, comment.Position), $"`{key}` is empty: after a space, YAML takes this `#` for the beginning of a comment. Write `{YamlPair.Quoted(key, lost)}`.");
                return null;
            case DataScalar empty:
                diagnostics.Report(wrongType, At(empty), $"`{key}` is empty; give it a text or remove the key.");
                return null;
            case var other:
                Expected(key, "a text", other);
                return null;
        }
    }

    /// <inheritdoc cref="Text(string)"/>
    public Located<string>? Text(TextKey key)
    {
        if (Node(key) is DataScalar { Comment: { } comment } scalar && key.IsProse
            && (scalar.Kind != ScalarKind.Null || toleratesEmpty) && LostPart.Of(scalar.Text, comment) is { } whole)
        {
            diagnostics.Report(Rules.LostText, new SourceLocation(path, comment.Position),
                $"`{key.Name}` ends before this `#`: after a space, YAML takes it for the beginning of a comment. Write `{YamlPair.Quoted(key.Name, whole)}`; if it is a comment, put a space after the `#`.");
        }
        return Text(key.Name);
    }

    /// <summary>A whole number within the key's range; null when absent or reported.</summary>
    public Located<int>? WholeNumber(WholeNumberKey key)
    {
        var (least, most) = (key.Least, key.Most);
        var node = Node(key);
        if (node is null)
            return null;
        if (node is DataScalar { Kind: ScalarKind.Number } scalar
            && int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
            return new Located<int>(number, At(scalar));
        Expected(key.Name, least == int.MinValue ? "a whole number" : $"a whole number from {least} to {most}", node, TypingHint.OfEnd(key.Name, ScalarKind.Number, node));
        return null;
    }

    /// <summary><c>true</c> or <c>false</c>; null when absent or reported.</summary>
    public Located<bool>? Boolean(BooleanKey key)
    {
        var node = Node(key);
        if (node is null)
            return null;
        if (node is DataScalar { Kind: ScalarKind.Boolean } scalar)
            return new Located<bool>(scalar.Text is "true" or "True" or "TRUE", At(scalar));
        Expected(key.Name, "`true` or `false`", node, TypingHint.OfEnd(key.Name, ScalarKind.Boolean, node));
        return null;
    }

    /// <summary>One of a few words; null when absent or reported.</summary>
    public Located<T>? Choice<T>(ChoiceKey<T> key)
    {
        if (Node(key) is null || Text(key.Name) is not { } text)
            return null;
        if (key.Choices.TryGetValue(text.Value, out var value))
            return new Located<T>(value, text.Location);
        diagnostics.Report(wrongType, text.Location,
            $"`{key.Name}` cannot be `{text.Value}`; it is one of {string.Join(", ", key.Words)}{NearestName.Suggestion(text.Value, key.Words)}");
        return null;
    }

    /// <summary>A list of texts; a single text counts as a list of one. Null when absent or reported.</summary>
    public IReadOnlyList<Located<string>>? TextList(TextListKey key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case DataScalar { Kind: not ScalarKind.Null } scalar when !string.IsNullOrWhiteSpace(scalar.Text):
                return [new Located<string>(scalar.Text.Trim(), At(scalar))];
            case DataScalar { Kind: not ScalarKind.Null } blank:
                diagnostics.Report(wrongType, At(blank), $"`{key.Name}` is empty; give it a text or remove the key.");
                return null;
            case DataSequence sequence:
                var items = new List<Located<string>>();
                foreach (var item in sequence.Items)
                {
                    if (item is DataScalar { Kind: not ScalarKind.Null } text && !string.IsNullOrWhiteSpace(text.Text))
                        items.Add(new Located<string>(text.Text.Trim(), At(text)));
                    else
                        Expected($"{key.Name}[{items.Count}]", "a text", item);
                }
                return items;
            case var other:
                Expected(key.Name, "a list of texts", other);
                return null;
        }
    }

    /// <summary>A mapping's reader; null when absent or reported.</summary>
    public MappingReader? Mapping(string key)
    {
        var node = Node(key);
        if (node is DataMapping inner)
            return Inner(inner);
        if (node is not null)
            Expected(key, "a mapping (`key: value` lines)", node);
        return null;
    }

    /// <inheritdoc cref="Mapping(string)"/>
    public MappingReader? Mapping(MappingKey key) => Node(key) is null ? null : Mapping(key.Name);

    /// <summary>The readers of a list of mappings; empty when absent or reported.</summary>
    public IReadOnlyList<MappingReader> MappingList(MappingListKey key)
    {
        var node = Node(key);
        if (node is null)
            return [];
        if (node is not DataSequence sequence)
        {
            Expected(key.Name, "a list", node);
            return [];
        }
        var readers = new List<MappingReader>();
        foreach (var item in sequence.Items)
        {
            if (item is DataMapping inner)
                readers.Add(Inner(inner));
            else
                Expected($"{key.Name}[{readers.Count}]", "a mapping (`key: value` lines)", item);
        }
        return readers;
    }

    /// <summary>Reports every key that was not asked for, with the nearest one that was.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var entry in mapping.Entries.Where(e => !_known.Contains(e.Key)))
        {
            var end = _keys.Find(key => key.IsCalled(entry.Key)) is { } meant
                ? $"; did you mean `{meant.Name}`?"
                : NearestName.Suggestion(entry.Key, _known, $"; the keys are {string.Join(", ", _known.Order(StringComparer.Ordinal))}.");
            diagnostics.Report(unknownKey, new SourceLocation(path, entry.KeyPosition), $"`{entry.Key}` is not a key here{end}");
        }
    }

    private MappingReader Inner(DataMapping inner) => new(inner, path, diagnostics, wrongType, unknownKey, toleratesEmpty);

    private SourceLocation At(DataNode node) => new(path, node.Position);

    private void Expected(string key, string what, DataNode found, string? hint = null) =>
        diagnostics.Report(wrongType, At(found), $"`{key}` must be {what}, and this is {found.Description}.{hint ?? TypingHint.Of(found)}");
}
