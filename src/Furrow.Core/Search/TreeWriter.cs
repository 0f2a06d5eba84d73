using System.Text;
using Furrow.Data;

namespace Furrow.Search;

/// <summary>Writes the terms of a language as leaves, and the nodes that lead to them.</summary>
/// <param name="language">The language's key.</param>
/// <param name="lists">Writes the terms' lists.</param>
/// <param name="parts">Where leaves and nodes go.</param>
internal sealed class TreeWriter(string language, ListWriter lists, PartWriter parts)
{
    private readonly ByteBuffer _leaf = new();
    private readonly ByteBuffer _entry = new();
    private readonly List<TreeChild> _leaves = [];
    private byte[] _before = [];
    private string _first = "";

    /// <summary>Adds the next term in order.</summary>
    public void Add(string term, TermPostings postings)
    {
        // The first term of all is "" for its leaf, so that every term has a place.
        if (_leaf.Length == 0)
            (_first, _before) = (_leaves.Count == 0 ? "" : term, []);
        var text = Encoding.UTF8.GetBytes(term);
        var shared = text.AsSpan().CommonPrefixLength(_before);
        _leaf.AppendNumber(shared);
        _leaf.AppendNumber(text.Length - shared);
        _leaf.Append(text.AsSpan(shared));
        _leaf.AppendNumber(postings.Count);
        _entry.Clear();
        lists.WriteDocuments(postings, _entry);
        lists.WritePositions(postings, _entry);
        _leaf.Append(_entry.Written.Span);
        _before = text;
        if (_leaf.Length >= SearchFiles.LeafSize)
            EndLeaf();
    }

    /// <summary>Writes what is left, and the nodes. Returns the top of the tree.</summary>
    public Tree End()
    {
        if (_leaf.Length > 0 || _leaves.Count == 0)
            EndLeaf();
        var level = _leaves;
        var depth = 0;
        for (; level.Count > SearchFiles.NodeSize; depth++)
            level = [.. level.Chunk(SearchFiles.NodeSize).Select(WriteNode)];
        return new Tree(depth, level);
    }

    private void EndLeaf()
    {
        Span<byte> hash = stackalloc byte[PartWriter.HashSize];
        parts.Write(language, ".bin", _leaf.Written, hash);
        _leaves.Add(new TreeChild(_first, Convert.ToHexStringLower(hash)));
        _leaf.Clear();
    }

    private TreeChild WriteNode(TreeChild[] children)
    {
        var content = JsonFile.Write(json => Tree.Write(json, children));
        return new TreeChild(children[0].FirstTerm, parts.WriteJson(language, content));
    }
}
