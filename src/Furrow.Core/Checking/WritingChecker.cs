using Furrow.Checking.Transcription;
using Furrow.Checking.Typography;
using Furrow.Diagnostics;
using Furrow.Markup;
using Furrow.Pages;

namespace Furrow.Checking;

/// <summary>
/// Looks for slips in how an article is written: its punctuation and characters, and what is left over from reading a
/// printed page. Safe to use from many threads.
/// </summary>
/// <param name="diagnostics">Where slips are reported.</param>
internal sealed class WritingChecker(DiagnosticBag diagnostics)
{
    private readonly ProseReader _reader = new();

    /// <summary>Reports the slips of an article.</summary>
    public void Check(Rendition rendition)
    {
        var (article, source) = (rendition.Article, rendition.Source);
        var prose = new ArticleProse(article,
        [
            .. FrontMatterProse.Read(article.Path, source.FrontMatter),
            .. _reader.Read(article.Path, source.Body, source.BodyLine),
        ]);
        var slips = new SlipReport(prose, diagnostics);
        CheckTypography(prose, slips);
        CheckTranscription(prose, slips);
        slips.Send();
    }

    private static void CheckTypography(ArticleProse prose, SlipReport slips)
    {
        HalfWidthChecker.Check(prose, slips);
        PairChecker.Check(prose, slips);
        QuotationMarkChecker.Check(prose, slips);
        DashChecker.Check(prose, slips);
        MarkOrderChecker.Check(prose, slips);
        SpaceChecker.Check(prose, slips);
        CharacterFormChecker.Check(prose, slips);
        FullWidthMarkChecker.Check(prose, slips);
        RawMarkdownChecker.Check(prose, slips);
    }

    private static void CheckTranscription(ArticleProse prose, SlipReport slips)
    {
        BrokenSentenceChecker.Check(prose, slips);
        DividedWordChecker.Check(prose, slips);
        MisreadCharacterChecker.Check(prose, slips);
        RepetitionChecker.Check(prose, slips);
        PageFurnitureChecker.Check(prose, slips);
    }
}
