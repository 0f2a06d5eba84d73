using Furrow.Catalog;
using Furrow.Config;
using Furrow.Content;
using Furrow.Diagnostics;
using Furrow.Pages;
using Furrow.Photographs;
using Furrow.Publishing;
using Furrow.Routing;

namespace Furrow.Serving;

/// <summary>What is at an address, to be made when it is asked for.</summary>
internal abstract record ServedItem
{
    /// <summary>Its bytes; null when it cannot be made, which the check of the site reports.</summary>
    /// <param name="version">The version of the site to make it of.</param>
    /// <exception cref="IOException">A file of it is gone since the site was looked at, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file of it may not be read.</exception>
    public abstract ServedBody? Make(SiteVersion version);

    /// <summary>A page as HTML.</summary>
    protected static ServedBody? Html(SiteVersion version, Page? page)
    {
        byte[]? html = null;
        if (page is not null)
            version.Pages.Renderer.Render(page, bytes => html = bytes.ToArray());
        return html is null ? null : new ServedBody(html);
    }
}

/// <summary>A page of a story: an article's, or one in two languages.</summary>
internal sealed record StoryItem(Story Story, string Address) : ServedItem
{
    public override ServedBody? Make(SiteVersion version) =>
        Html(version, version.Pages.Of(Story).FirstOrDefault(page => page.Address == Address));
}

/// <summary>A page of a list.</summary>
internal sealed record ListItem(StoryList List, Language Language, int Number) : ServedItem
{
    public override ServedBody? Make(SiteVersion version) =>
        Html(version, version.Pages.Of(List, Language).FirstOrDefault(page => page.Number == Number));
}

/// <summary>A feed of a list.</summary>
internal sealed record FeedItem(StoryList List, Language Language, string Address) : ServedItem
{
    public override ServedBody? Make(SiteVersion version) =>
        version.Pages.FeedsOf(List, Language).FirstOrDefault(feed => feed.Path == SiteAddresses.OutputPath(Address)) is { } feed
            ? new ServedBody(feed.Content)
            : null;
}

/// <summary>A page that is neither of a story nor of a list.</summary>
internal sealed record FixedItem(Page Page) : ServedItem
{
    public override ServedBody? Make(SiteVersion version) => Html(version, Page);
}

/// <summary>Something whose bytes are known.</summary>
internal sealed record KnownItem(ReadOnlyMemory<byte> Content) : ServedItem
{
    public override ServedBody Make(SiteVersion version) => new(Content);
}

/// <summary>A file of a story or of <c>static/</c>, images without their metadata.</summary>
internal sealed record FileItem(string Path) : ServedItem
{
    public override ServedBody Make(SiteVersion version) =>
        new MetadataRemover(version.Tree, new DiagnosticBag()).Clean(Path) is { } clean
            ? new ServedBody(clean)
            : new ServedBody(version.Tree.Open(Path));
}

/// <summary>A photograph in one of its sizes and formats.</summary>
internal sealed record VariantItem(Photograph Photograph, ImageSize Size, PictureFormat Format) : ServedItem
{
    public override ServedBody? Make(SiteVersion version)
    {
        using var nowhere = new DiscardingPublisher();
        if (new PhotographWriter(version.Tree, nowhere, version.Options.PhotographCache, new DiagnosticBag()).Variant(Photograph, Size, Format) is { } variant)
            return new ServedBody(variant);
        // One that is gone is not there, and no photograph that cannot be resized.
        version.Tree.Open(Photograph.Path).Dispose();
        return null;
    }
}
