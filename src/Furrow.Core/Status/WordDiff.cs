using System.Text;
using DiffPlex;
using Furrow.Text;

namespace Furrow.Status;

/// <summary>Compares two texts word by word; in Chinese, character by character.</summary>
internal sealed class WordDiff : IChunker
{
    private static readonly WordDiff Words = new();

    /// <summary>The two texts in pieces: those both have, and those one has alone.</summary>
    public static IReadOnlyList<ChangedPiece> Compare(string old, string now)
    {
        var diff = Differ.Instance.CreateDiffs(old, now, ignoreWhiteSpace: false, ignoreCase: false, Words);
        var pieces = new List<ChangedPiece>();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(PieceKind.Kept, diff.PiecesOld, at, block.DeleteStartA - at);
            Add(PieceKind.Removed, diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            Add(PieceKind.Added, diff.PiecesNew, block.InsertStartB, block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }
        Add(PieceKind.Kept, diff.PiecesOld, at, diff.PiecesOld.Count - at);
        return pieces;

        void Add(PieceKind kind, IReadOnlyList<string> words, int start, int count)
        {
            if (count > 0)
                pieces.Add(new ChangedPiece(kind, string.Concat(words.Skip(start).Take(count))));
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Chunk(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) && !HanText.IsHan(rune))
            {
                word.Append(rune.ToString());
                continue;
            }
            End();
            words.Add(rune.ToString());
        }
        End();
        return words;

        void End()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }
}
