using Furrow.Catalog;

namespace Furrow.Pages;

/// <summary>The stories of a list that stand under one heading.</summary>
/// <param name="Heading">The heading; null in a list that has none.</param>
/// <param name="Stories">The stories, newest first.</param>
public sealed record ListSection(SectionHeading? Heading, IReadOnlyList<Story> Stories)
{
    // What a reader takes in at a glance needs no headings.
    private const int LongList = 12;
    private const int FewestPerYear = 3;

    /// <summary>
    /// The sections of a list, in order. Whatever its length, a person's list is in sections by what the person has to
    /// do with the stories, each of which is under the strongest relation alone. Long lists of other terms are in
    /// sections by year or, where years have but a story or two, by decade; long ones of a year by month. Every other list is one section without a heading.
    /// </summary>
    public static IReadOnlyList<ListSection> AllOf(StoryList list)
    {
        List<ListSection> sections = list.Scope switch
        {
            TermScope { Term: { Kind: Config.VocabularyKind.People } person } =>
                [.. Divide(list, story => new RelationHeading(story.RelationsOf(person).First())).OrderBy(s => ((RelationHeading)s.Heading!).Relation)],
            TermScope when list.Stories.Count > LongList => ByYear(list),
            // Stories of which only the year is known stand last, wherever the order of dates puts them.
            YearScope { Year: var year } when list.Stories.Count > LongList =>
                [.. Divide(list, story => new MonthHeading(year, story.Date!.Month)).OrderBy(s => ((MonthHeading)s.Heading!).Month is null)],
            _ => [],
        };
        return sections.Count > 1 || sections is [{ Heading: RelationHeading }] ? sections : [new ListSection(null, list.Stories)];
    }

    private static List<ListSection> ByYear(StoryList list)
    {
        var years = Divide(list, story => new YearHeading(story.Date!.YearText));
        return list.Stories.Count >= years.Count * FewestPerYear ? years
            : Divide(list, story => new YearHeading(ArchiveDecade.Of(story.Date!.YearText)));
    }

    private static List<ListSection> Divide(StoryList list, Func<Story, SectionHeading> heading) =>
        [.. list.Stories.GroupBy(heading).Select(group => new ListSection(group.Key, [.. group]))];
}

/// <summary>What the stories of a section have in common.</summary>
public abstract record SectionHeading;

/// <summary>They are of a year or a decade.</summary>
/// <param name="Year">The year or decade as dates have it.</param>
public sealed record YearHeading(string Year) : SectionHeading;

/// <summary>They are of a month.</summary>
/// <param name="Year">The year as dates have it.</param>
/// <param name="Month">The month, 1 to 12; null where it is not known.</param>
public sealed record MonthHeading(string Year, int? Month) : SectionHeading;

/// <summary>A person has this to do with them.</summary>
/// <param name="Relation">The strongest relation to each.</param>
public sealed record RelationHeading(PersonRelation Relation) : SectionHeading;

/// <summary>What one page of a list has of a section.</summary>
/// <param name="Section">The whole section.</param>
/// <param name="Stories">The stories of it that are on the page.</param>
/// <param name="IsContinued">Whether the section began on an earlier page.</param>
public sealed record SectionPart(ListSection Section, IReadOnlyList<Story> Stories, bool IsContinued);

/// <summary>Where a section begins.</summary>
/// <param name="Section">The section.</param>
/// <param name="Page">The list's page, from 1.</param>
public sealed record SectionStart(ListSection Section, int Page);
