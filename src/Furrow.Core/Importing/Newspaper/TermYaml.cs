using Furrow.Config;
using Furrow.Drafting;
using Furrow.Text;

namespace Furrow.Importing.Newspaper;

/// <summary>Writes new terms as entries of a vocabulary's file.</summary>
public static class TermYaml
{
    /// <summary>
    /// The entries, as YAML: the printed name as the label in the page's language and, for Chinese names of people, pinyin in
    /// languages that are not written in Chinese characters.
    /// </summary>
    /// <param name="terms">Terms of one vocabulary.</param>
    /// <param name="page">The page's language.</param>
    /// <param name="languages">The site's languages.</param>
    public static string Write(IEnumerable<UnlistedTerm> terms, Language page, IReadOnlyList<Language> languages)
    {
        var entries = new FrontMatterBuilder();
        foreach (var term in terms)
        {
            var labels = new FrontMatterBuilder().Text(page.Key, term.Label);
            foreach (var language in languages.Where(language => language != page && !LanguageTags.IsWrittenInHan(language.Tag)))
                labels.Text(language.Key, term.Romanized);
            entries.Mapping(term.Id, labels);
        }
        return entries.ToYaml();
    }
}
