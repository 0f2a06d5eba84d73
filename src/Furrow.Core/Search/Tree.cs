using System.Text.Json;

namespace Furrow.Search;

/// <summary>The top of a language's tree of terms.</summary>
/// <param name="Depth">How many levels of nodes there are between it and the leaves.</param>
/// <param name="Children">The nodes or leaves it leads to, in the order of their terms.</param>
internal sealed record Tree(int Depth, IReadOnlyList<TreeChild> Children)
{
    /// <summary>Writes children as one array: first term, hash, first term, hash, ….</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<TreeChild> children)
    {
        json.WriteStartArray();
        foreach (var (firstTerm, hash) in children)
        {
            json.WriteStringValue(firstTerm);
            json.WriteStringValue(hash);
        }
        json.WriteEndArray();
    }
}

/// <summary>A node or leaf.</summary>
/// <param name="FirstTerm">The first term that may be in it.</param>
/// <param name="Hash">Its part's hash in hexadecimal digits.</param>
internal sealed record TreeChild(string FirstTerm, string Hash);
