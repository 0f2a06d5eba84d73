using System.Globalization;
using System.Text;
using Furrow.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Furrow.Markup;

/// <summary>Writes images: alone in their paragraph as figures, others in the line.</summary>
internal sealed class ImageWriter(ArticleDraft draft, LinkResolver links)
{
    /// <summary>The scheme that places a photo of the front matter.</summary>
    public const string PhotoScheme = "photo:";

    /// <summary>Writes an image among text.</summary>
    public void WriteInline(LinkInline image)
    {
        if (PhotoId(image) is { } photo)
        {
            draft.Report(Rules.MisplacedPhoto, image.Span.Start, $"The photo `{photo}` stands among text; give `![](photo:{photo})` a paragraph of its own.");
            return;
        }
        WriteElement(image.Url ?? "", AltText(image), image.Title, null, null, image.Span.Start);
        draft.Text.MarkObject();
    }

    /// <summary>Writes an image as a figure, with its title as the caption.</summary>
    public void WriteFigure(LinkInline image, string? id)
    {
        draft.Text.Markup("<figure");
        if (id is not null)
            draft.Text.Attribute("id", id);
        draft.Text.Markup(">");
        WriteElement(image.Url ?? "", AltText(image), null, null, null, image.Span.Start);
        if (!string.IsNullOrWhiteSpace(image.Title))
        {
            draft.Text.Markup("<figcaption>").WriteDecoded(image.Title);
            draft.Text.Markup("</figcaption>");
        }
        draft.Text.Markup("</figure>\n");
    }

    /// <summary>Writes the element, if the image is there and may be shown.</summary>
    /// <param name="url">The image as written.</param>
    /// <param name="alt">Its text for those who cannot see it.</param>
    /// <param name="title">Its title; null for none.</param>
    /// <param name="width">The width that the author wrote; null to take the file's.</param>
    /// <param name="height">The height that the author wrote; null to take the file's.</param>
    /// <param name="offset">Where it stands in the text.</param>
    public void WriteElement(string url, string alt, string? title, int? width, int? height, int offset)
    {
        // The archive's own photographs must be described; what others host is theirs to describe, and old articles are full of it.
        if (string.IsNullOrWhiteSpace(alt))
            draft.Report(WrittenUrl.Parse(url).IsRemote ? Rules.UndescribedImage : Rules.MissingAlt, offset, "This image has no text for readers who cannot see it; describe it between the square brackets, as in `![A farmer turns the first furrow](plough.jpg)`.");
        if (links.Image(url, offset) is not { } target)
            return;
        // A width that the author wrote is how wide the image is shown, too.
        var sizes = width is { } shown ? string.Create(CultureInfo.InvariantCulture, $"{shown}px") : target.Sizes ?? "";
        if (target.Sources.Count > 0)
            draft.Text.Markup("<picture>");
        foreach (var source in target.Sources)
            draft.Text.Markup("<source").Attribute("type", source.Type).Attribute("srcset", source.Srcset).Attribute("sizes", sizes).Markup(">");
        WriteImg(target with { Width = width ?? target.Width, Height = height ?? target.Height, Sizes = sizes }, alt, title);
        if (target.Sources.Count > 0)
            draft.Text.Markup("</picture>");
    }

    private void WriteImg(ImageTarget target, string alt, string? title)
    {
        var text = draft.Text.Markup("<img").Attribute("src", target.Url);
        if (target.Srcset is { } srcset)
            text.Attribute("srcset", srcset).Attribute("sizes", target.Sizes ?? "");
        text.Attribute("alt", alt);
        if (!string.IsNullOrWhiteSpace(title))
            text.Attribute("title", title);
        if (target.Width is { } width)
            text.Attribute("width", width.ToString(CultureInfo.InvariantCulture));
        if (target.Height is { } height)
            text.Attribute("height", height.ToString(CultureInfo.InvariantCulture));
        text.Markup(" loading=\"lazy\" decoding=\"async\">");
    }

    /// <summary>The photo of the front matter that an image places; null when it is an ordinary image.</summary>
    public static string? PhotoId(LinkInline image) =>
        image.Url is { } url && url.StartsWith(PhotoScheme, StringComparison.OrdinalIgnoreCase) ? url[PhotoScheme.Length..].Trim() : null;

    private static string AltText(ContainerInline image)
    {
        var alt = new StringBuilder();
        Append(image, alt, 0);
        return alt.ToString().Trim();
    }

    private static void Append(ContainerInline container, StringBuilder alt, int depth)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal: alt.Append(literal.Content.AsSpan()); break;
                case CodeInline code: alt.Append(code.ContentSpan); break;
                case HtmlEntityInline entity: alt.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline link: alt.Append(link.Url); break;
                case RubyInline ruby: alt.AppendJoin("", ruby.Bases); break;
                case LineBreakInline: alt.Append(' '); break;
                case FootnoteLink: break;
                case ContainerInline inner when depth < MarkdownDialect.MaximumDepth: Append(inner, alt, depth + 1); break;
            }
        }
    }
}
