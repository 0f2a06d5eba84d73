using Furrow.Config;

namespace Furrow.Importing.Newspaper;

/// <summary>Tells the lines over a story's text apart: banner, column, kicker, headline, deck.</summary>
/// <param name="terms">The names that the site knows.</param>
internal sealed class HeadReader(SiteTerms terms)
{
    private const int LongestColumn = 6;
    private const int PlainRank = 8;
    private const int BoldRank = 7;

    /// <summary>The parts of a head: lines of headlines with the bylines, captions and images among them.</summary>
    public IReadOnlyList<StoryPart> Read(IReadOnlyList<ClassifiedUnit> head)
    {
        var roles = new Dictionary<PageUnit, StoryPart>(ReferenceEqualityComparer.Instance);
        var headlines = new List<PageUnit>();
        var isAfterByline = false;
        for (var i = 0; i < head.Count; i++)
        {
            if (head[i].Kind != LineKind.Display)
            {
                roles[head[i].Unit] = new StoryPart(RoleOf(head[i].Kind), head[i].Unit, head[i].Doubt);
                isAfterByline |= head[i].Kind == LineKind.Byline && headlines.Count > 0;
            }
            else if (LabelOf(head, i) is { } label)
                roles[head[i].Unit] = label;
            else if (isAfterByline)
                roles[head[i].Unit] = UnderByline(head[i].Unit);
            else
                headlines.Add(head[i].Unit);
        }
        if (headlines.Count == 0 && roles.Values.LastOrDefault(part => part.Role is PartRole.Column or PartRole.Series) is { } only)
            roles[only.Unit] = new StoryPart(PartRole.Headline, only.Unit, "it is a column's or a series' name, but the story has no other headline");
        foreach (var part in ReadHeadlines(headlines))
            roles[part.Unit] = part;
        return [.. head.Select(line => roles[line.Unit])];
    }

    /// <summary>Whether a line is the name of a column or a series, by the vocabularies or by how such names are.</summary>
    public bool IsLabel(IReadOnlyList<ClassifiedUnit> lines, int index) => LabelOf(lines, index) is not null;

    private StoryPart? LabelOf(IReadOnlyList<ClassifiedUnit> lines, int index)
    {
        var unit = lines[index].Unit;
        if (terms.Find(VocabularyKind.Series, unit.Text) is not null)
            return new StoryPart(PartRole.Series, unit);
        if (terms.Find(VocabularyKind.Columns, unit.Text) is not null)
            return new StoryPart(PartRole.Column, unit);
        if (LinePatterns.ColumnName().IsMatch(unit.Folded) && unit.Folded.Length <= 2 * LongestColumn && unit.Form != UnitForm.Plain)
            return new StoryPart(PartRole.Column, unit, "it is worded as one, though the vocabulary has no column of this name");
        var isShort = PatternText.FoldLabel(unit.Text).Length <= LongestColumn && unit.Text.All(c => char.IsLetter(c) || c == ' ');
        var isOverByline = index > 0 && index + 1 < lines.Count && lines[index + 1].Kind == LineKind.Byline;
        return isShort && isOverByline && lines[index - 1].Unit.Block != unit.Block
            ? new StoryPart(PartRole.Column, unit, "it is a short line over the byline, though the vocabulary has no column of this name")
            : null;
    }

    // A plain line there is more likely the beginning of a sentence that a column's end has cut.
    private static StoryPart UnderByline(PageUnit unit) =>
        new(unit.Form == UnitForm.Plain ? PartRole.Text : PartRole.Subheading, unit, "it is a short line between the byline and the text");

    private static IEnumerable<StoryPart> ReadHeadlines(List<PageUnit> units)
    {
        var blocks = units.GroupBy(unit => unit.Block).Select(block => block.ToList()).ToList();
        if (blocks.Count > 1 && IsBanner(blocks))
        {
            yield return new StoryPart(PartRole.Series, blocks[0][0], "it stands over the headline and is worded or set as one, though the vocabulary has no series of this name");
            blocks.RemoveAt(0);
        }
        if (blocks.Count == 0)
            yield break;
        var best = blocks.Min(Rank);
        var main = Enumerable.Range(0, blocks.Count).Where(i => Rank(blocks[i]) == best).ToList();
        // Kicker, headline, deck: of three lines of one rank the second is the headline.
        if (main.Count > 2)
            main = [1];
        for (var i = 0; i < blocks.Count; i++)
        {
            var (role, doubt) = i < main[0] ? (PartRole.Kicker, "it stands over the headline")
                : i > main[^1] ? (PartRole.Deck, "it stands under the headline")
                : (PartRole.Headline, main.Count > 1 ? "two headings were read as the lines of one headline" : null);
            foreach (var unit in blocks[i])
                yield return new StoryPart(role, unit, doubt);
        }
    }

    // A line of its own that is set as a heading over a headline that is not, or that is worded as banners are.
    private static bool IsBanner(List<List<PageUnit>> blocks) => blocks[0] is [{ Form: UnitForm.Heading } first]
        && ((blocks[1].Count > 1 && blocks[1][0].Form != UnitForm.Heading) || LinePatterns.Banner().IsMatch(first.Folded));

    private static int Rank(List<PageUnit> block) => block[0].Form switch
    {
        UnitForm.Heading => block[0].Level,
        UnitForm.Bold => BoldRank,
        _ => PlainRank,
    };

    private static PartRole RoleOf(LineKind kind) => kind switch
    {
        LineKind.Deck => PartRole.Deck,
        LineKind.Byline => PartRole.Byline,
        LineKind.Credit => PartRole.Credit,
        LineKind.Caption => PartRole.Caption,
        _ => PartRole.Image,
    };
}
