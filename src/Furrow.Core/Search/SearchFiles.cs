using Furrow.Routing;

namespace Furrow.Search;

/// <summary>Where the index's files are in the output folder, and how large their parts are.</summary>
internal static class SearchFiles
{
    /// <summary>The folder of the index.</summary>
    public const string Folder = SiteAddresses.SearchFolder;

    /// <summary>The way in.</summary>
    public const string Manifest = Folder + "manifest.json";

    /// <summary>The version of the format that the client must know.</summary>
    public const int FormatVersion = 1;

    /// <summary>A leaf is ended when it has as many bytes: a query reads one for each of its terms.</summary>
    public const int LeafSize = 4 * 1024;

    /// <summary>A list of documents longer than this is cut into blocks, in bytes.</summary>
    public const int LongestDocuments = 2 * 1024;

    /// <summary>A list of positions longer than this is cut into blocks, in bytes: not every query needs them.</summary>
    public const int LongestPositions = 1024;

    /// <summary>A block is ended when it has as many bytes.</summary>
    public const int BlockSize = 4 * 1024;

    /// <summary>How many children a node of the tree has.</summary>
    public const int NodeSize = 64;
}
