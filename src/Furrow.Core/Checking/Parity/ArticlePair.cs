namespace Furrow.Checking.Parity;

/// <summary>An original and a translation of it, block beside block.</summary>
/// <param name="Original">The original.</param>
/// <param name="Translation">The translation.</param>
/// <param name="Blocks">Their blocks, paired.</param>
/// <param name="Notes">Their footnotes, paired by number.</param>
internal sealed record ArticlePair(ComparedArticle Original, ComparedArticle Translation, IReadOnlyList<BlockPair> Blocks, IReadOnlyList<BlockPair> Notes)
{
    /// <summary>All texts that should say the same, in the order of the original: front matter, body, footnotes.</summary>
    public IReadOnlyList<Passage> Passages =>
    [
        .. Original.Front.Select(text => FrontPassage(text, Translation.Front.FirstOrDefault(other => other.Key == text.Key))),
        .. Translation.Front.Where(text => Original.Front.All(other => other.Key != text.Key)).Select(text => FrontPassage(null, text)),
        .. Blocks.Concat(Notes).Select(BlockPassage),
    ];

    /// <summary>Whether both have the same kinds of blocks in the same order, so that each block is surely beside its translation.</summary>
    public bool IsParallel => Blocks.All(pair => pair.Original?.Outline.Kind == pair.Translation?.Outline.Kind);

    /// <summary>Pairs two articles' footnotes.</summary>
    public static IReadOnlyList<BlockPair> PairNotes(ComparedArticle original, ComparedArticle translation) =>
        [.. Enumerable.Range(0, Math.Max(original.Text.Notes.Count, translation.Text.Notes.Count))
            .Select(i => new BlockPair(original.Text.Notes.ElementAtOrDefault(i), translation.Text.Notes.ElementAtOrDefault(i)))];

    private static Passage FrontPassage(FrontText? original, FrontText? translation)
    {
        var key = (original ?? translation)!.Key;
        return new Passage($"`{key}`", original?.Text, translation?.Text, original?.Location, translation?.Location, IsRetold: key is "summary" || key.EndsWith(".alt", StringComparison.Ordinal));
    }

    private static Passage BlockPassage(BlockPair pair)
    {
        var outline = (pair.Translation ?? pair.Original)!.Outline;
        return new Passage(BlockNames.NameOf(outline), pair.Original?.Text, pair.Translation?.Text, pair.Original?.Location, pair.Translation?.Location, IsRetold: false);
    }
}
