using Furrow.Data;

namespace Furrow.Search;

/// <summary>Gathers the commonest Latin words of a language, for near spellings of a word that is not found.</summary>
internal sealed class SpellingList
{
    private const int Most = 5000;
    private const int ShortestWord = 3;

    // The rarest word kept comes out first; of equals the last in the alphabet.
    private readonly PriorityQueue<string, (int Documents, string Word)> _words = new(Comparer<(int Documents, string Word)>.Create((a, b) =>
        a.Documents != b.Documents ? a.Documents.CompareTo(b.Documents) : string.CompareOrdinal(b.Word, a.Word)));

    /// <summary>Takes a term, if it is such a word.</summary>
    public void Add(string term, int documents)
    {
        if (term.Length < ShortestWord || term.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return;
        _words.Enqueue(term, (documents, term));
        if (_words.Count > Most)
            _words.Dequeue();
    }

    /// <summary>Writes the list, the commonest first. Returns its hash.</summary>
    public string Write(string language, PartWriter parts)
    {
        List<string> words = [];
        while (_words.TryDequeue(out var word, out _))
            words.Add(word);
        words.Reverse();
        return parts.WriteJson(language, JsonFile.Write(json =>
        {
            json.WriteStartArray();
            foreach (var word in words)
                json.WriteStringValue(word);
            json.WriteEndArray();
        }));
    }
}
