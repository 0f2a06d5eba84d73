using System.Globalization;
using Furrow.Diagnostics;

namespace Furrow.Markup;

/// <summary>One article while it is being rendered: what has been written, and what its parts must know of each other.</summary>
internal sealed class ArticleDraft(ArticleBody body, string markdown, ISiteLinks links, DiagnosticBag diagnostics)
{
    private readonly SourcePlaces _places = new(body.Path, markdown, body.FirstLine);
    private readonly List<string> _fragments = [];
    private readonly List<(string Fragment, int Offset)> _ownLinks = [];
    private int _paragraphs;
    private int _headings;
    private int _others;
    private int _partStart;
    private bool _isTooDeep;

    public ArticleBody Body => body;

    public ISiteLinks Links => links;

    /// <summary>The text as it is parsed: what offsets count in.</summary>
    public string Markdown => markdown;

    public ArticleText Text { get; } = new(markdown.Length + markdown.Length / 4, keepsRuns: body.DoubtfulQuotes.Count > 0);

    public List<BodyPart> Parts { get; } = [];

    public List<Block> Blocks { get; } = [];

    public List<string> PlacedPhotos { get; } = [];

    public List<FragmentLink> FragmentLinks { get; } = [];

    public IReadOnlyList<string> Fragments => _fragments;

    /// <summary>Whether the HTML not yet taken holds elements that the author wrote and that may not be closed, or may stand where they cannot.</summary>
    public bool NeedsMending { get; set; }

    public string NextId(BlockKind kind) => kind switch
    {
        BlockKind.Paragraph => string.Create(CultureInfo.InvariantCulture, $"p{++_paragraphs}"),
        BlockKind.Heading => string.Create(CultureInfo.InvariantCulture, $"s{++_headings}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"b{++_others}"),
    };

    /// <summary>Notes that an element with this id has been written.</summary>
    public void AddFragment(string id) => _fragments.Add(id);

    /// <summary>Notes a link to a place in this article, to be checked when all of it is written.</summary>
    public void AddOwnLink(string fragment, int offset) => _ownLinks.Add((fragment, offset));

    public void CheckOwnLinks()
    {
        if (_ownLinks.Count == 0)
            return;
        var fragments = _fragments.ToHashSet(StringComparer.Ordinal);
        foreach (var (fragment, offset) in _ownLinks)
        {
            if (!fragments.Contains(fragment))
                ReportBrokenFragment(fragment, offset);
        }
    }

    private void ReportBrokenFragment(string fragment, int offset)
    {
        var mend = NearestName.Suggestion(fragment, _fragments, "; link to a heading's text, or to a paragraph as in `#p1`.");
        Report(Rules.BrokenFragment, offset, $"This article has no place `#{fragment}`{mend}");
    }

    /// <summary>Ends the current part of the body.</summary>
    public void EndPart()
    {
        var html = TakeHtml();
        if (!string.IsNullOrWhiteSpace(html))
            Parts.Add(new HtmlPart(Blocks[_partStart].Id, html));
        _partStart = Blocks.Count;
    }

    /// <summary>Adds the photo whose block is the outline's last, as a part of its own.</summary>
    public void AddPhoto(string photoId)
    {
        Parts.Add(new PhotoPart(Blocks[^1].Id, photoId));
        PlacedPhotos.Add(photoId);
        _partStart = Blocks.Count;
    }

    /// <summary>Takes what has been written as well-formed HTML.</summary>
    public string TakeHtml()
    {
        var html = Text.TakeHtml();
        if (!NeedsMending)
            return html;
        NeedsMending = false;
        return HtmlMender.Mend(html);
    }

    public int LineOf(int line) => body.FirstLine + line;

    public SourceLocation At(int offset) => _places.At(offset);

    public void Report(DiagnosticRule rule, int offset, string message) => diagnostics.Report(rule, At(offset), message);

    public void Report(DiagnosticRule rule, SourceLocation location, string message) => diagnostics.Report(rule, location, message);

    /// <summary>Whether there is room for one more level of nesting; reports the first time there is none.</summary>
    public bool MayDescend(int depth, int offset)
    {
        if (depth < MarkdownDialect.MaximumDepth)
            return true;
        if (!_isTooDeep)
            Report(Rules.TooDeep, offset, $"Lists, quotations or emphasis are nested more than {MarkdownDialect.MaximumDepth} deep here; use fewer levels.");
        _isTooDeep = true;
        return false;
    }
}
