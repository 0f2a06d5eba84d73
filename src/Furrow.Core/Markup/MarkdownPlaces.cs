using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Furrow.Markup;

/// <summary>What a Markdown text holds, and where: for those who change a text and leave the rest of it as it is.</summary>
internal sealed record MarkdownPlaces
{
    private static readonly MarkdownPipeline s_pipeline = MarkdownDialect.BuildPipeline();

    /// <summary>The links and images, in the order of the text.</summary>
    public required IReadOnlyList<PlacedLink> Links { get; init; }

    /// <summary>The lines <c>[1]: address</c>.</summary>
    public required IReadOnlyList<PlacedLink> Definitions { get; init; }

    /// <summary>Code, in lines and in blocks.</summary>
    public required IReadOnlyList<TextSpan> Code { get; init; }

    /// <summary>Raw HTML, in lines and in blocks.</summary>
    public required IReadOnlyList<TextSpan> Html { get; init; }

    /// <summary>Finds them all.</summary>
    public static MarkdownPlaces Find(string markdown)
    {
        var links = new List<PlacedLink>();
        var definitions = new List<PlacedLink>();
        var code = new List<TextSpan>();
        var html = new List<TextSpan>();
        foreach (var item in Markdown.Parse(markdown, s_pipeline).Descendants())
        {
            switch (item)
            {
                case LinkInline { IsAutoLink: false } link:
                    links.Add(Place(link));
                    break;
                case LinkReferenceDefinition definition when definition.Url is not null:
                    definitions.Add(new PlacedLink(definition.Url, Of(definition.Span), Of(definition.LabelSpan), Of(definition.UrlSpan), IsImage: false, IsByReference: true, definition.Title ?? ""));
                    break;
                case CodeBlock or CodeInline:
                    code.Add(Of(item.Span));
                    break;
                case HtmlBlock or HtmlInline:
                    html.Add(Of(item.Span));
                    break;
            }
        }
        return new MarkdownPlaces
        {
            Links = [.. links.OrderBy(l => l.Whole.Start)],
            Definitions = [.. definitions.OrderBy(l => l.Whole.Start)],
            Code = [.. code.OrderBy(c => c.Start)],
            Html = [.. html.OrderBy(h => h.Start)],
        };
    }

    /// <summary>The headings that links can lead to, in order.</summary>
    public static IReadOnlyList<PlacedHeading> FindHeadings(string markdown)
    {
        var anchors = new Anchors();
        var headings = new List<PlacedHeading>();
        foreach (var heading in Markdown.Parse(markdown, s_pipeline).Descendants<HeadingBlock>())
        {
            var text = TextOf(heading);
            var attributes = text.EndsWith('}') ? text.LastIndexOf('{') : -1;
            var id = attributes >= 0 && text[attributes..] is ['{', '#', .. var written, '}'] ? written.Split(' ')[0] : null;
            if (anchors.Make(id is null ? text : text[..attributes]) is { } anchor)
                headings.Add(new PlacedHeading(anchor, id));
        }
        return headings;
    }

    private static string TextOf(HeadingBlock heading)
    {
        var text = new StringBuilder();
        foreach (var inline in heading.Inline?.Descendants() ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.ContentSpan); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case LineBreakInline: text.Append(' '); break;
            }
        }
        return text.ToString().Trim();
    }

    private static PlacedLink Place(LinkInline link) =>
        new(link.Url ?? "", Of(link.Span), Of(link.LabelSpan), Of(link.UrlSpan), link.IsImage, link.Reference is not null, link.Title ?? "");

    private static TextSpan Of(SourceSpan span) => new(Math.Max(0, span.Start), Math.Max(0, span.Length));
}
