using Furrow.Diagnostics;

namespace Furrow.Markup;

/// <summary>Finds out where the links of an article lead, and reports those that lead nowhere.</summary>
internal sealed class LinkResolver(ArticleDraft draft)
{
    private readonly Lazy<string?> _ownStory = new(() => draft.Links.StoryOfArticle(draft.Body.Path), isThreadSafe: false);

    /// <summary>The target of a link; null when it was reported and there is none.</summary>
    /// <param name="written">The link as written, entities and backslashes of Markdown or HTML read.</param>
    /// <param name="offset">Where it stands in the text.</param>
    public Href? Link(string written, int offset)
    {
        var url = WrittenUrl.Parse(written);
        return url.Scheme switch
        {
            "http" or "https" => External(url, offset),
            "mailto" or "tel" or "ftp" => new Href(WrittenUrl.Escape(url.Text)),
            "story" => Story(url.Path, url.Fragment, offset),
            "" => Internal(url, offset),
            _ => Refuse(url, offset, "a link begins with `http:`, `https:`, `mailto:`, `tel:`, `ftp:`, `story:`, or is a path"),
        };
    }

    /// <summary>The target of an image; null when it was reported and there is none.</summary>
    public ImageTarget? Image(string written, int offset)
    {
        var url = WrittenUrl.Parse(written);
        if (url.IsRemote)
            return ToImage(External(url, offset));
        if (url.Scheme.Length > 0)
            return ToImage(Refuse(url, offset, "an image is a file beside the text, or begins with `http:` or `https:`"));
        if (url.Rest.StartsWith('/'))
            return draft.Links.FindImageAt(WrittenUrl.Escape(url.Rest)) ?? ToImage(Page(url, offset));
        return ImageFile(url, offset);
    }

    private static ImageTarget? ToImage(Href? target) => target is null ? null : new ImageTarget(target.Url);

    private Href? External(WrittenUrl url, int offset)
    {
        var rest = url.Rest;
        if (!rest.StartsWith("//", StringComparison.Ordinal) || rest.Length < 3 || rest[2] is '/' or '?' or '#' or '\\')
            return Refuse(url, offset, "an address on the web has two slashes and a host, as in `https://example.org/`");
        return new Href(WrittenUrl.Escape($"{(url.Scheme.Length > 0 ? url.Scheme : "https")}:{rest}"));
    }

    private Href? Internal(WrittenUrl url, int offset)
    {
        if (url.Rest.StartsWith("//", StringComparison.Ordinal))
            return External(url, offset);
        if (url.Rest.StartsWith('/'))
            return Page(url, offset);
        if (url.Rest.StartsWith('#') && url.Rest.Length > 1)
            return Own(url.Fragment, offset);
        if (url.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            return Article(url, offset);
        return LinkedFile(url, offset);
    }

    private Href Own(string fragment, int offset)
    {
        draft.AddOwnLink(fragment, offset);
        return new Href($"#{WrittenUrl.Escape(fragment)}");
    }

    private Href? Story(string storyId, string fragment, int offset)
    {
        if (draft.Links.FindStory(storyId, draft.Body.LanguageKey) is { } target)
            return To(target, fragment, offset);
        draft.Report(Rules.BrokenStoryLink, offset, draft.Links.IsDraft(storyId) ? LinkToDraft(storyId)
            : $"There is no story `{storyId}`{Hint(storyId, "a story's id is the name of its folder")}");
        return null;
    }

    private static string LinkToDraft(string storyId) =>
        $"The story `{storyId}` is a draft, so readers have no page of it: publish it too (it has `draft: true`), or take the link out until then.";

    private Href? Article(WrittenUrl url, int offset)
    {
        if (SourcePath(url, offset) is not { } path)
            return null;
        var storyId = draft.Links.StoryOfArticle(path);
        if (storyId is not null && draft.Links.FindStory(storyId, draft.Body.LanguageKey) is { } target)
            return To(target, url.Fragment, offset);
        draft.Report(Rules.BrokenStoryLink, offset, storyId is not null && draft.Links.IsDraft(storyId) ? LinkToDraft(storyId) : $"There is no article `{path}`{Hint(ContentPath.FolderName(path), "link to a story's file, or as `story:ID`")}");
        return null;
    }

    private Href To(StoryTarget target, string fragment, int offset)
    {
        var isOtherLanguage = target.LanguageKey != draft.Body.LanguageKey;
        if (fragment.Length > 0 && !isOtherLanguage && target.StoryId == _ownStory.Value)
            draft.AddOwnLink(fragment, offset);
        else if (fragment.Length > 0)
            draft.FragmentLinks.Add(new FragmentLink(target.StoryId, target.LanguageKey, fragment, draft.At(offset)));
        var suffix = fragment.Length > 0 ? $"#{WrittenUrl.Escape(fragment)}" : "";
        return new Href(WithBase(target.Url) + suffix, isOtherLanguage ? target.LanguageTag : null);
    }

    private Href? Page(WrittenUrl url, int offset)
    {
        var path = url.Rest[..EndOfPath(url.Rest)];
        if (draft.Links.HasPage(WrittenUrl.Escape(path)) && !path.Contains('\\', StringComparison.Ordinal))
            return new Href(WrittenUrl.Escape(WithBase(url.Rest)));
        draft.Report(Rules.BrokenFileLink, offset, $"The site has no page or file `{path}`; an address that begins with `/` is one of this site, counted from its home page, as in `/zh/about/`.");
        return null;
    }

    private Href? LinkedFile(WrittenUrl url, int offset)
    {
        if (SourcePath(url, offset) is not { } path)
            return null;
        if (draft.Links.FindFile(path) is { } file)
            return new Href(WithBase(file.Url) + (url.Fragment.Length > 0 ? $"#{WrittenUrl.Escape(url.Fragment)}" : ""));
        draft.Report(Rules.BrokenFileLink, offset, url.Path.Length == 0
            ? "This link has no address; write it between the round brackets."
            : $"There is no file `{path}`; put it beside the text, or link to a page as in `/zh/about/` and to a story as in `story:ID`.");
        return null;
    }

    private ImageTarget? ImageFile(WrittenUrl url, int offset)
    {
        if (SourcePath(url, offset) is not { } path)
            return null;
        if (url.Path.Length > 0 && draft.Links.FindImage(path) is { } image)
            return image;
        draft.Report(Rules.MissingPhoto, offset, $"There is no image file `{path}`; put it beside the text, or mend its name.");
        return null;
    }

    private string? SourcePath(WrittenUrl url, int offset)
    {
        var path = ContentPath.Resolve(draft.Body.Path, url.Path);
        if (path is null)
            draft.Report(Rules.PathEscapes, offset, $"The path `{url.Path}` leaves the folder `content`; link to files inside it.");
        return path;
    }

    // Never a link either way. A script in a URL is an attack or a grave slip; a malformed or unknown one, such as the
    // placeholder <IP-address:port>, only loses its link.
    private Href? Refuse(WrittenUrl url, int offset, string mend)
    {
        var shown = url.Text.Length <= 60 ? url.Text : $"{url.Text[..60]}…";
        draft.Report(url.IsUnsafe ? Rules.UnsafeUrl : Rules.UnusableUrl, offset, $"The URL `{shown}` is not allowed and no link is made; {mend}.");
        return null;
    }

    private string Hint(string storyId, string otherwise) =>
        NearestName.Suggestion(storyId, draft.Links.StoryIds, $"; {otherwise}.");

    private string WithBase(string rootRelativeUrl) => draft.Links.BasePath + rootRelativeUrl.TrimStart('/');

    private static int EndOfPath(string url) => url.AsSpan().IndexOfAny('?', '#') is var at and >= 0 ? at : url.Length;
}
