using System.Text.RegularExpressions;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Text;

namespace Furrow.Importing.Newspaper;

/// <summary>Makes the draft of a story of its parts.</summary>
/// <param name="page">The page.</param>
/// <param name="terms">The names the site knows.</param>
/// <param name="speakers">Who speaks in the page's interviews.</param>
/// <param name="files">The files beside the page.</param>
/// <param name="doubts">Where what is not sure is reported.</param>
internal sealed partial class StoryReader(PageText page, SiteTerms terms, SpeakerFinder speakers, IFileTree files, PageDoubts doubts)
{
    // In the units of SentenceCutter: some twenty characters.
    private const int LongestMadeTitle = 40;

    private readonly ContributorReader _people = new(terms, doubts);

    /// <summary>The draft.</summary>
    /// <param name="parts">The story's units.</param>
    /// <param name="before">The story before it on the page; null when it is the first.</param>
    public StoryDraft Read(IReadOnlyList<StoryPart> parts, StoryDraft? before)
    {
        DoubtRoles(parts);
        var photos = new PhotoReader(_people, files, doubts).Read(parts).ToList();
        var paragraphs = new SentenceMender(doubts).Mend(parts, speakers).ToList();
        if (paragraphs.Count == 0)
            paragraphs.Add(TakeCaption(parts, photos));
        new LostHalfFinder(doubts).Check(paragraphs);
        var authors = _people.Authors(parts);
        var (kind, doubt) = KindReader.Read(parts, paragraphs, authors.Count > 0);
        if (doubt is not null)
            doubts.Add(Rules.DoubtfulFact, parts[0].Unit, $"The story was taken for `kind: {kind.ToString().ToLowerInvariant()}`, since {doubt}; check it.");
        if (kind == StoryKind.Interview)
            MarkEditorsNote(paragraphs);
        var draft = new StoryDraft
        {
            Parts = parts,
            Title = Joined(parts, PartRole.Headline) ?? MakeTitle(paragraphs[0]),
            Kicker = Joined(parts, PartRole.Kicker),
            Deck = Joined(parts, PartRole.Deck),
            Column = Joined(parts, PartRole.Column),
            Series = Joined(parts, PartRole.Series),
            Kind = kind,
            Date = DatelineDay(paragraphs[0]),
            Authors = authors,
            Interviewees = kind == StoryKind.Interview ? _people.Interviewees(parts, paragraphs, speakers) : [],
            Photos = photos,
            Paragraphs = paragraphs,
        };
        return draft with { IsSidebar = IsSidebar(draft, before) };
    }

    // 编者按 under an interview: a turn goes on to the next name, so that the words would be those of the one who spoke last.
    private void MarkEditorsNote(List<Paragraph> paragraphs)
    {
        var last = paragraphs.FindLastIndex(paragraph => paragraph.Speaker is not null);
        var first = paragraphs.FindIndex(last + 1, paragraph => paragraph.Role == PartRole.Text && LinePatterns.EditorsNote().IsMatch(PatternText.Fold(paragraph.Text)));
        if (last < 0 || first < 0)
            return;
        doubts.Add(Rules.DoubtfulFact, paragraphs[first].Units[0], $"{PageDoubts.Named(paragraphs[first].Text)} and what follows it became a quotation, so that it is not taken for the words of {paragraphs[last].Speaker}; check where it ends.");
        for (var i = first; i < paragraphs.Count && paragraphs[i].Role == PartRole.Text; i++)
            paragraphs[i] = paragraphs[i] with { IsEditors = true };
    }

    private void DoubtRoles(IReadOnlyList<StoryPart> parts)
    {
        foreach (var part in parts.Where(part => part.Doubt is not null))
            doubts.Add(Rules.DoubtfulRole, part.Unit, $"{PageDoubts.Named(part.Unit.Text)} was read as {NameOf(part.Role)}: {part.Doubt}. Check it.");
        foreach (var part in parts.Where(part => part.Role == PartRole.Series))
            doubts.Add(Rules.DoubtfulFact, part.Unit, $"The banner {PageDoubts.Named(part.Unit.Text)} was given to the story under it alone; give it as `series` to others that it stands over.");
        foreach (var part in parts.Where(part => part.IsText && InText().IsMatch(part.Unit.Folded)))
            doubts.Add(Rules.ContinuedElsewhere, part.Unit, "The text names a page that it comes from or goes on to; join the pieces, and take the remark out.");
    }

    private static string NameOf(PartRole role) => role switch
    {
        PartRole.Series => "a series' banner",
        PartRole.Column => "a column's name",
        PartRole.Kicker => "a kicker",
        PartRole.Headline => "a headline",
        PartRole.Deck => "a deck",
        PartRole.Byline => "a byline",
        PartRole.Credit => "a credit",
        PartRole.Caption => "a caption",
        PartRole.Image => "an image of this story",
        PartRole.Subheading => "a heading within a text",
        _ => "text",
    };

    // The lines of a headline are parted by a space, as the archive has it.
    private string? Joined(IReadOnlyList<StoryPart> parts, PartRole role)
    {
        var lines = parts.Where(part => part.Role == role)
            .SelectMany(part => part.Unit.Form == UnitForm.Plain ? part.Unit.Pieces.Select(piece => page[piece]) : [part.Unit.Text])
            .ToList();
        return lines.Count == 0 ? null : string.Join(' ', lines);
    }

    private string MakeTitle(Paragraph first)
    {
        doubts.Add(Rules.NoHeadline, first.Units[0], "The story that begins here has no headline; the beginning of its text stands in for it as `title`.");
        var remark = InText().Match(PatternText.Fold(first.Text));
        var text = remark.Length < first.Text.Length ? first.Text.Remove(remark.Index, remark.Length) : first.Text;
        text = text.Replace("**", "", StringComparison.Ordinal);
        var dateline = DatelineWithNames().Match(PatternText.Fold(text));
        return SentenceCutter.Cut(dateline.Length < text.Length ? text[dateline.Length..] : text, LongestMadeTitle);
    }

    // A photograph whose caption is all there is to read.
    private static Paragraph TakeCaption(IReadOnlyList<StoryPart> parts, List<DraftPhoto> photos)
    {
        var index = photos.FindIndex(photo => photo.Caption.Length > 0);
        var caption = photos[index].Caption;
        photos[index] = photos[index] with { Caption = "" };
        return new Paragraph(PartRole.Text, caption, null, [parts.First(part => part.Role == PartRole.Caption).Unit]);
    }

    private static EdtfDate? DatelineDay(Paragraph first) =>
        DatedLine().Match(PatternText.Fold(first.Text)) is { Success: true } match ? PageFacts.DateIn(match.Groups["date"].Value) : null;

    // A reporter's note right after the report of the same reporter.
    private bool IsSidebar(StoryDraft draft, StoryDraft? before)
    {
        var isSidebar = draft.Kind == StoryKind.Notebook && before is { Kind: StoryKind.Feature or StoryKind.News or StoryKind.Interview }
            && draft.Authors.Any(author => before.Authors.Any(other => other.Name == author.Name));
        if (isSidebar)
            doubts.Add(Rules.DoubtfulFact, draft.Parts[0].Unit, $"The note was taken for a sidebar (`partOf`) to {PageDoubts.Named(before!.Title)}, which stands before it and has the same author; check it.");
        return isSidebar;
    }

    [GeneratedRegex(@"\((上接|下转|紧接)[^()]{1,20}\)|(上接|下转)\s*第?\s*[A-Z]?[0-9一二三四五六七八九十]{1,4}\s*[版页]|\(continued (on|from) page [^()]{1,12}\)", RegexOptions.IgnoreCase)]
    private static partial Regex InText();

    [GeneratedRegex(@"^[^。]{0,30}?(讯|电|消息)\)?\s*(\([^()]{2,40}\)|[^。，]{0,24}报道:)?\s*")]
    private static partial Regex DatelineWithNames();

    [GeneratedRegex(@"^[^。，]{0,12}?(?<date>\d{4}年\d{1,2}月\d{1,2}日)(讯|电)")]
    private static partial Regex DatedLine();
}
