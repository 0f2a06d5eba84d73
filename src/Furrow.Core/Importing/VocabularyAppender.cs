using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Drafting;
using Furrow.Files;

namespace Furrow.Importing;

/// <summary>Puts new terms at the end of a site's vocabulary files; what stands there stays as it is, byte for byte. Writes nothing itself.</summary>
/// <param name="site">The site's files. Those of the vocabularies can be read: <see cref="Content.VocabularyReader"/> has said what is wrong with them.</param>
/// <param name="diagnostics">Where files are reported whose end takes no terms.</param>
internal sealed class VocabularyAppender(IFileTree site, DiagnosticBag diagnostics)
{
    /// <summary>What is to be written, for <see cref="DraftWriter"/>: whole files where there are none yet.</summary>
    public IReadOnlyList<DraftFile> Append(IEnumerable<VocabularyAddition> additions) => [.. additions.Select(Append).OfType<DraftFile>()];

    private DraftFile? Append(VocabularyAddition addition)
    {
        if (!site.Exists(addition.Path))
            return DraftFile.Of(addition.Path, addition.Yaml);
        var bytes = site.Read(addition.Path);
        if (SourceText.Decode(bytes, addition.Path, diagnostics) is not { } before)
            return null;
        var added = (before.Length == 0 ? "" : before.EndsWith('\n') ? "\n" : "\n\n") + addition.Yaml;
        if (!IsVocabulary(before + added, addition.Path))
        {
            diagnostics.Report(Rules.ImportRefused, new SourceLocation(addition.Path),
                "This file takes no terms at its end, as --add-terms puts them: it is written in braces, is indented as a whole, or ends with `...`. Write each term on a line of its own, at the line's beginning, or import without --add-terms and add the terms yourself.");
            return null;
        }
        var lines = bytes.AsSpan().IndexOf("\r\n"u8) >= 0 ? added.ReplaceLineEndings("\r\n") : added;
        return DraftFile.Of(addition.Path, lines) with { IsAddition = true };
    }

    // What YAML says to the two together is about a file that nobody has: the reader of the file as it is found nothing wrong.
    private static bool IsVocabulary(string yaml, string path)
    {
        var found = new DiagnosticBag();
        return YamlDocumentReader.ReadMapping(yaml, path, 0, found) is not null && !found.HasErrors;
    }
}
