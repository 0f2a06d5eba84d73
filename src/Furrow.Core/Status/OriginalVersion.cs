using Furrow.Content;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Status;

/// <summary>An original as it is, or as it was.</summary>
/// <param name="FrontMatter">Its front matter.</param>
/// <param name="Source">Its file, cut in two.</param>
public sealed record OriginalVersion(FrontMatter FrontMatter, ArticleSource Source)
{
    /// <summary>Its hash.</summary>
    public string Hash => OriginalHash.Of(FrontMatter, Source.Body);

    /// <summary>An original's file, read; null when it is none. Earlier versions may have mistakes, which are nobody's now.</summary>
    public static OriginalVersion? Read(string path, byte[] file)
    {
        var mistakes = new DiagnosticBag();
        var files = new MemoryFileTree(new Dictionary<string, byte[]> { [path] = file });
        return new ArticleSourceReader(files, mistakes).Read(path) is { } source
            && YamlDocumentReader.ReadMapping(source.FrontMatter, path, 1, mistakes) is { } mapping
                ? new OriginalVersion(FrontMatterReader.Read(mapping, path, mistakes), source)
                : null;
    }
}
