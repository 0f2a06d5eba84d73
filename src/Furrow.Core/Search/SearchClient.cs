using Furrow.Files;
using Furrow.Publishing;

namespace Furrow.Search;

/// <summary>The client that reads the index in a reader's browser: the modules of <c>Client/</c>, published as they are.</summary>
internal static class SearchClient
{
    private static readonly EmbeddedFileTree s_modules = new(typeof(SearchClient).Assembly, "search-client/");

    /// <summary>The modules' paths in the output folder.</summary>
    public static IEnumerable<string> Paths => s_modules.List("").Select(name => SearchFiles.Folder + name);

    /// <summary>The modules.</summary>
    public static IEnumerable<OutputFile> Files() =>
        s_modules.List("").Select(name => new OutputFile(SearchFiles.Folder + name, s_modules.Read(name)));
}
