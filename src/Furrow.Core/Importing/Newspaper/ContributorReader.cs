using System.Text.RegularExpressions;
using Furrow.Diagnostics;
using Furrow.Text;

namespace Furrow.Importing.Newspaper;

/// <summary>Finds who wrote a story and who is interviewed in it.</summary>
/// <param name="terms">The names the site knows.</param>
/// <param name="doubts">Where doubtful names are reported.</param>
internal sealed partial class ContributorReader(SiteTerms terms, PageDoubts doubts)
{
    private const int LongestDateline = 160;

    /// <summary>The authors: by the bylines, the reporters named in a dateline, and those at the text's end.</summary>
    public IReadOnlyList<Contributor> Authors(IReadOnlyList<StoryPart> parts)
    {
        var authors = new List<Contributor>();
        foreach (var part in parts.Where(part => part.Role == PartRole.Byline || IsForBoth(part)))
            Add(part.Unit, part.Role == PartRole.Caption ? CreditReader.Split(part.Unit)!.Value.Credit : part.Unit.Text);
        var text = parts.Where(part => part.Role == PartRole.Text).Select(part => part.Unit).ToList();
        if (text.Count > 0)
        {
            AddMatch(text[0], InDateline().Match(text[0].Folded[..Math.Min(LongestDateline, text[0].Folded.Length)]));
            AddMatch(text[^1], AtEnd().Match(text[^1].Folded));
        }
        return [.. authors.DistinctBy(author => PatternText.FoldLabel(author.Name))];

        void AddMatch(PageUnit unit, Match match)
        {
            if (match.Success)
                Add(unit, unit.Text.Substring(match.Groups["names"].Index, match.Groups["names"].Length));
        }

        void Add(PageUnit unit, string line) => authors.AddRange(Checked(unit, BylineReader.Read(line, terms)));
    }

    /// <summary>Those whom a credit names.</summary>
    public IReadOnlyList<Contributor> Credited(PageUnit unit, string credit) => [.. Checked(unit, BylineReader.Read(credit, terms))];

    /// <summary>The interviewees: the speakers who bear a name or, where none does, whom the line under the headline names.</summary>
    public IReadOnlyList<Contributor> Interviewees(IReadOnlyList<StoryPart> parts, IReadOnlyList<Paragraph> paragraphs, SpeakerFinder speakers)
    {
        var named = parts.Where(part => part.Role == PartRole.Speaker)
            .Select(part => speakers.SpeakerOf(part.Unit)!)
            .Where(speaker => !speaker.IsRole)
            .Select(speaker => new Contributor(speaker.Name))
            .DistinctBy(person => PatternText.FoldLabel(person.Name))
            .ToList();
        if (named.Count > 0 || !paragraphs.Any(paragraph => paragraph.Role == PartRole.Speaker))
            return named;
        var line = parts.FirstOrDefault(part => part.Role is PartRole.Deck or PartRole.Kicker or PartRole.Headline && Visit().IsMatch(part.Unit.Folded))?.Unit;
        if (line is null || NameAtEnd(line) is not { } name)
            return [];
        doubts.Add(Rules.DoubtfulName, line, $"`{name}` was taken for the person interviewed, by the end of this line; check `interviewees`.");
        return [new Contributor(name)];
    }

    private static bool IsForBoth(StoryPart part) => part.Role is PartRole.Credit or PartRole.Caption
        && CreditReader.Split(part.Unit) is { } split && BylineReader.IsForBoth(split.Credit);

    private static string? NameAtEnd(PageUnit line)
    {
        var words = line.Text.TrimEnd('”', '》', ' ');
        for (var length = 3; length >= 2; length--)
        {
            if (words.Length > length && Surnames.LengthIn(PatternText.Fold(words[^length..])) > 0)
                return words[^length..];
        }
        return null;
    }

    private IEnumerable<Contributor> Checked(PageUnit unit, IEnumerable<Contributor> people)
    {
        foreach (var person in people)
        {
            if (person.Doubt is { } doubt)
                doubts.Add(Rules.DoubtfulName, unit, $"`{person.Name}` was read as a name, but {doubt}.");
            yield return person;
        }
    }

    [GeneratedRegex(@"[讯电]\s*\(?(?<names>[^()。，:]{0,6}(记者|通讯员)[^()。，:]{2,40}?)(报道)?\s*[):]|\((?<names>[^()。，:]{0,6}(记者|通讯员)[^()。，:]{2,40})\)")]
    private static partial Regex InDateline();

    [GeneratedRegex(@"\((?<names>(本报|新华社)?[^()。，:]{0,4}(记者|通讯员|作者)[^()。:]{2,40})\)\s*$")]
    private static partial Regex AtEnd();

    [GeneratedRegex("访|对话|对谈")]
    private static partial Regex Visit();
}
