using System.Text;
using System.Text.RegularExpressions;
using Furrow.Config;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Templating;

/// <summary>
/// Looks in a site's own <c>templates/</c> for files that do nothing: a template that overrides none and that none includes, and texts for a
/// language that the site does not have. Most often they are misspelt.
/// </summary>
/// <param name="own">The site's own files of its theme.</param>
/// <param name="builtIn">The files of the built-in theme.</param>
/// <param name="config">The site.</param>
/// <param name="diagnostics">Where mistakes are reported.</param>
internal sealed partial class ThemeChecker(IFileTree own, IFileTree builtIn, SiteConfig config, DiagnosticBag diagnostics)
{
    private const string Layouts = "layouts/";

    /// <summary>Reports what does nothing.</summary>
    public void Check()
    {
        var files = own.List("").Where(name => !SitePath.IsHidden(name)).ToList();
        if (files.Count == 0)
            return;
        var words = files.Where(IsTemplate).SelectMany(name => WordsOf(own, name)).ToHashSet(StringComparer.Ordinal);
        CheckTemplates(files, words);
        CheckTexts(files, words);
    }

    private void CheckTemplates(List<string> files, HashSet<string> words)
    {
        var known = builtIn.List("").Where(IsTemplate).ToList();
        var included = words.Concat(known.SelectMany(name => WordsOf(builtIn, name))).ToHashSet(StringComparer.Ordinal);
        foreach (var name in files.Where(IsTemplate).Except(known).Where(name => !IsIncluded(name, included, words)))
        {
            diagnostics.Report(Rules.UnusedTemplate, new SourceLocation($"{Theme.Folder}/{name}"),
                $"This template has the name of none in the built-in theme and no template includes it, so it does nothing{NearestName.Suggestion(name, known, ".")} Rename it, include it, or remove it.");
        }
    }

    // Furrow chooses a layout by its name, so one that is made up is never chosen. A template of the site may put the name of another together.
    private static bool IsIncluded(string name, HashSet<string> included, HashSet<string> words)
    {
        var called = name[..^".html".Length];
        return included.Contains(called)
            || (!name.StartsWith(Layouts, StringComparison.Ordinal) && words.Any(word => word.EndsWith('/') && called.StartsWith(word, StringComparison.Ordinal)));
    }

    private void CheckTexts(List<string> files, HashSet<string> words)
    {
        var checker = new MessageChecker(builtIn, words, diagnostics);
        foreach (var name in files.Where(name => Messages.LanguageOf(name) is not null))
        {
            var key = Messages.LanguageOf(name)!;
            if (config.FindLanguage(key) is not null || key == Messages.FallbackKey)
            {
                checker.Check(own, name);
                continue;
            }
            var keys = config.Languages.Select(language => language.Key).ToList();
            // A file may be named by its language's tag, or by the like of a key.
            var meant = config.Languages.FirstOrDefault(language => language.Tag.Equals(key, StringComparison.OrdinalIgnoreCase))?.Key ?? NearestName.Find(key, keys);
            diagnostics.Report(Rules.UnusedMessages, new SourceLocation($"{Theme.Folder}/{name}"),
                $"The site has no language with the key `{key}`, so these texts are never shown. "
                + (meant is null ? $"The keys are {string.Join(", ", keys)}; rename the file, or add the language to {SiteConfig.FileName}." : $"Rename the file to `{meant}.yml` if they are of that language, or add the language to {SiteConfig.FileName}."));
        }
    }

    private static bool IsTemplate(string name) =>
        name.EndsWith(".html", StringComparison.Ordinal) && !name.StartsWith("assets/", StringComparison.Ordinal) && !name.StartsWith("root/", StringComparison.Ordinal);

    // Whatever is not UTF-8 is reported where templates are parsed.
    private static IEnumerable<string> WordsOf(IFileTree theme, string name)
    {
        var text = Encoding.UTF8.GetString(theme.Read(name));
        return SingleQuoted().Matches(text).Concat(DoubleQuoted().Matches(text)).Select(match => match.Value[1..^1]);
    }

    [GeneratedRegex("'[^'\n]*'", RegexOptions.CultureInvariant)]
    private static partial Regex SingleQuoted();

    [GeneratedRegex("\"[^\"\n]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleQuoted();
}
