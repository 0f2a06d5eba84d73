using System.Text;
using Furrow.Config;
using Furrow.Content;
using Furrow.Files;

namespace Furrow.Importing.Newspaper;

/// <summary>Adds new terms at the end of a site's vocabulary files; what stands there stays as it is, byte for byte.</summary>
/// <param name="siteFolder">The site's folder on disk.</param>
public sealed class VocabularyAppender(string siteFolder)
{
    /// <summary>Adds the terms. Gives the paths of the changed files, below the site's folder.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public IReadOnlyList<string> Append(IEnumerable<UnlistedTerm> terms, Language page, IReadOnlyList<Language> languages)
    {
        var changed = new List<string>();
        var site = new DiskFileTree(siteFolder);
        foreach (var vocabulary in terms.GroupBy(term => term.Kind).OrderBy(group => group.Key))
        {
            var path = $"{VocabularyReader.Folder}/{vocabulary.Key.Name()}.yml";
            var before = site.Exists(path) ? Encoding.UTF8.GetString(site.Read(path)) : "";
            var gap = before.Length == 0 ? "" : before.EndsWith('\n') ? "\n" : "\n\n";
            var file = Path.Combine(siteFolder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.AppendAllText(file, gap + TermYaml.Write(vocabulary, page, languages));
            changed.Add(path);
        }
        return changed;
    }
}
