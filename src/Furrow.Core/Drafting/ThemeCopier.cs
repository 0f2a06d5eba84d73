using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Templating;

namespace Furrow.Drafting;

/// <summary>Copies the built-in theme, or parts of it, into a site, to be changed there.</summary>
/// <param name="diagnostics">Where parts that are not there are reported.</param>
public sealed class ThemeCopier(DiagnosticBag diagnostics)
{
    private readonly EmbeddedFileTree _theme = new(typeof(Theme).Assembly, "theme/");

    /// <summary>The theme's files and folders, as <see cref="Copy"/> takes them; sorted.</summary>
    public IReadOnlyList<string> Parts =>
        [.. _theme.List("").Concat(_theme.List("").SelectMany(SitePath.FoldersAbove)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The files of some parts of the theme, below the site's <c>templates/</c>.</summary>
    /// <param name="parts">Files and folders of the theme, such as <c>partials/footer.html</c> and <c>i18n</c>; none for all of it.</param>
    public IReadOnlyList<DraftFile> Copy(IReadOnlyList<string> parts)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var part in parts.Count == 0 ? [""] : parts)
            paths.UnionWith(FilesOf(part));
        return [.. paths.Select(path => new DraftFile($"{Theme.Folder}/{path}", _theme.Read(path)))];
    }

    private IReadOnlyList<string> FilesOf(string part)
    {
        var path = part.Trim('/');
        if (SitePath.IsBelow(path, Theme.Folder))
            path = path[(Theme.Folder.Length + 1)..];
        var files = _theme.Exists(path) ? [path] : _theme.List(path);
        if (files.Count == 0)
            diagnostics.Report(Rules.UnknownThemePart, null, $"The theme has no `{part}`{NearestName.Suggestion(path, Parts, $"; it has {string.Join(", ", _theme.List("").Select(p => p.Split('/')[0]).Distinct())}.")}");
        return files;
    }
}
