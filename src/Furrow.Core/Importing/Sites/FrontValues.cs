using System.Globalization;
using System.Text.RegularExpressions;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Text;

namespace Furrow.Importing.Sites;

/// <summary>Takes values out of a post's front matter, in the forms that the old generators allow, and reports those that cannot be used.</summary>
/// <param name="post">The post.</param>
/// <param name="diagnostics">Where unusable values are reported.</param>
internal sealed partial class FrontValues(SourcePost post, DiagnosticBag diagnostics)
{
    /// <summary>A text on one line; null when it is none or blank.</summary>
    public string? Text(DataEntry entry) => LocatedText(entry)?.Value;

    /// <summary>A text on one line, with its place; null when it is none or blank.</summary>
    public Located<string>? LocatedText(DataEntry entry)
    {
        if (entry.Value is DataScalar { Kind: not ScalarKind.Null } scalar && !string.IsNullOrWhiteSpace(scalar.Text))
            return new Located<string>(Spaces().Replace(scalar.Text.Trim(), " "), post.At(scalar.Position));
        if (entry.Value is not DataScalar)
            Unusable(entry, "a text");
        return null;
    }

    /// <summary>The day of a date or time, as it is written there; null when it is none, which is reported.</summary>
    public string? Day(DataEntry entry)
    {
        if (entry.Value is DataScalar { Kind: ScalarKind.Null })
            return null;
        if (entry.Value is DataScalar scalar && DayOf(scalar.Text) is { } day)
            return day;
        Unusable(entry, "a date such as 2023-02-16");
        return null;
    }

    /// <summary>The time of day in a date; null when it has none, or midnight, which stands for none.</summary>
    public Located<string>? Time(DataEntry entry) =>
        entry.Value is DataScalar scalar && TimeOfDay().Match(scalar.Text) is { Success: true } match && match.Value.AsSpan().IndexOfAnyInRange('1', '9') >= 0
            ? new Located<string>(match.Value, post.At(scalar.Position))
            : null;

    /// <summary>A whole number; null when it is none, which is reported.</summary>
    public int? WholeNumber(DataEntry entry)
    {
        if (entry.Value is DataScalar scalar && int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        Unusable(entry, "a whole number");
        return null;
    }

    /// <summary>Texts: one, a list, or lists in a list, as Hexo has categories.</summary>
    /// <param name="entry">The key and its value.</param>
    /// <param name="isSpaced">Whether one text is several, with spaces between them, as in Jekyll.</param>
    public IReadOnlyList<Located<string>> Terms(DataEntry entry, bool isSpaced)
    {
        if (entry.Value is DataScalar { Kind: not ScalarKind.Null } one && isSpaced)
            return [.. one.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => new Located<string>(part, post.At(one.Position)))];
        var terms = new List<Located<string>>();
        Collect(entry, entry.Value, terms);
        return terms;
    }

    /// <summary>Names: texts, or mappings with a `name`.</summary>
    public IReadOnlyList<Located<string>> Names(DataEntry entry)
    {
        if (entry.Value is DataMapping person)
            return NameOf(person) is { } name ? [name] : [];
        if (entry.Value is not DataSequence sequence || !sequence.Items.Any(item => item is DataMapping))
            return Terms(entry, isSpaced: false);
        return [.. sequence.Items.Select(item => item is DataMapping mapping ? NameOf(mapping) : item is DataScalar text ? new Located<string>(text.Text.Trim(), post.At(text.Position)) : null)
            .OfType<Located<string>>()];
    }

    private Located<string>? NameOf(DataMapping person) =>
        new SettingTree(person).Text("name") is { } name ? new Located<string>(name.Trim(), post.At(person.Position)) : null;

    private void Collect(DataEntry entry, DataNode node, List<Located<string>> terms)
    {
        switch (node)
        {
            case DataScalar { Kind: not ScalarKind.Null } text when !string.IsNullOrWhiteSpace(text.Text):
                terms.Add(new Located<string>(text.Text.Trim(), post.At(text.Position)));
                break;
            case DataSequence sequence:
                foreach (var item in sequence.Items)
                    Collect(entry, item, terms);
                break;
            case DataMapping:
                Unusable(entry, "a list of texts");
                break;
        }
    }

    private void Unusable(DataEntry entry, string wanted) =>
        diagnostics.Report(Rules.SourceValue, post.At(entry.Value.Position), $"`{entry.Key}` should be {wanted}; left out: {ValueText.Of(entry.Value)}.");

    private static string? DayOf(string text)
    {
        var match = Date().Match(text.Trim());
        if (!match.Success)
            return null;
        var day = $"{match.Groups[1].Value}-{match.Groups[2].Value.PadLeft(2, '0')}-{match.Groups[3].Value.PadLeft(2, '0')}";
        return EdtfDate.TryParse(day, out _, out _) ? day : null;
    }

    [GeneratedRegex(@"^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:$|[ T])")]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<=\d[ T]+)\d{1,2}:\d{2}(:\d{2})?")]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Spaces();
}
