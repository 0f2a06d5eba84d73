using System.Text.RegularExpressions;

namespace Furrow.Importing.Sites;

/// <summary>Finds the folder of a language in a post's path: one that the old site's config lists, or the new site has.</summary>
/// <param name="settings">The old site's config.</param>
/// <param name="languages">The new site's languages.</param>
internal sealed partial class LanguageFolders(SourceSettings settings, LanguageMapper languages)
{
    /// <summary>Which of the folders is a language's; -1 when none is.</summary>
    public int Find(IReadOnlyList<string> folders)
    {
        for (var i = 0; i < folders.Count; i++)
        {
            var folder = folders[i];
            if (settings.Languages.Any(l => l.Key.Equals(folder, StringComparison.OrdinalIgnoreCase)) || (LanguageTag().IsMatch(folder) && languages.Find(folder) is not null))
                return i;
        }
        return -1;
    }

    [GeneratedRegex("^[A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?$")]
    private static partial Regex LanguageTag();
}
