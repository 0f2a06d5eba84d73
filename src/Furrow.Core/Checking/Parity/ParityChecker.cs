using Furrow.Catalog;
using Furrow.Checking.Names;
using Furrow.Diagnostics;
using Furrow.Markup;
using Furrow.Pages;
using Furrow.Text.Quantities;

namespace Furrow.Checking.Parity;

/// <summary>Compares a translation with its original. Safe to use from many threads.</summary>
/// <param name="vocabulary">The terms that the vocabularies describe.</param>
/// <param name="diagnostics">Where slips are reported.</param>
internal sealed class ParityChecker(IReadOnlyList<Term> vocabulary, DiagnosticBag diagnostics)
{
    private readonly WrittenArticleReader _texts = new();
    private readonly StalenessChecker _staleness = new(diagnostics);
    private readonly FrontTextChecker _frontTexts = new(diagnostics);
    private readonly StructureChecker _structure = new(diagnostics);
    private readonly BlockChecker _blocks = new(diagnostics);
    private readonly LinkParityChecker _links = new(diagnostics);
    private readonly FigureChecker _figures = new(diagnostics);
    private readonly NameParityChecker _names = new(vocabulary, diagnostics);

    /// <summary>Reports where the translations of a story differ from its original.</summary>
    /// <param name="story">The story.</param>
    /// <param name="renditions">Its articles, rendered.</param>
    public void Check(Story story, IReadOnlyList<Rendition> renditions)
    {
        if (renditions.Count < 2 || renditions.FirstOrDefault(r => r.Article == story.Original) is not { } rendered)
            return;
        var original = ComparedArticle.Read(rendered, _texts);
        foreach (var translation in renditions.Where(r => r != rendered))
        {
            _staleness.Check(rendered, translation);
            Check(story, original, ComparedArticle.Read(translation, _texts));
        }
    }

    private void Check(Story story, ComparedArticle original, ComparedArticle translation)
    {
        var originalReader = QuantityReader.For(original.Article.Language.Tag);
        var translationReader = QuantityReader.For(translation.Article.Language.Tag);
        var blocks = new BlockAligner(originalReader, translationReader).Align(original.Text.Blocks, translation.Text.Blocks);
        var pair = new ArticlePair(original, translation, blocks, ArticlePair.PairNotes(original, translation));
        _frontTexts.Check(pair);
        _structure.Check(pair);
        _blocks.Check(pair);
        _links.Check(pair);
        _figures.Check(pair, originalReader, translationReader, story.Date?.Year);
        _names.Check(story, pair);
    }
}
