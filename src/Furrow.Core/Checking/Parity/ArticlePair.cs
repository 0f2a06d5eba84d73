using Furrow.Markup;

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

    /// <summary>The images that stand in both, wherever they do, be it as HTML: as many of one address as the one with fewer has.</summary>
    public IReadOnlySet<WrittenLink> SharedImages { get; } = Shared(Original, Translation);

    /// <summary>Whether both have the same kinds of blocks in the same order, so that each block is surely beside its translation.</summary>
    public bool IsParallel => Blocks.All(pair => pair.Original?.Outline.Kind == pair.Translation?.Outline.Kind);

    /// <summary>Pairs two articles' footnotes.</summary>
    public static IReadOnlyList<BlockPair> PairNotes(ComparedArticle original, ComparedArticle translation) =>
        [.. Enumerable.Range(0, Math.Max(original.Text.Notes.Count, translation.Text.Notes.Count))
            .Select(i => new BlockPair(original.Text.Notes.ElementAtOrDefault(i), translation.Text.Notes.ElementAtOrDefault(i)))];

    private static HashSet<WrittenLink> Shared(ComparedArticle original, ComparedArticle translation)
    {
        var (ours, theirs) = (ByUrl(original), ByUrl(translation));
        return
        [
            .. ours.SelectMany(images => images.Zip(theirs[images.Key]).SelectMany(pair => new[] { pair.First, pair.Second })),
            .. ours.Where(images => IsHtml(images.Key, translation)).Concat(theirs.Where(images => IsHtml(images.Key, original))).SelectMany(images => images),
        ];

        static ILookup<string, WrittenLink> ByUrl(ComparedArticle article) =>
            article.Text.Blocks.Concat(article.Text.Notes).SelectMany(block => block.Images).ToLookup(image => image.Url, StringComparer.Ordinal);

        static bool IsHtml(string url, ComparedArticle other) => other.Body.Contains($"\"{url}\"", StringComparison.Ordinal);
    }

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
