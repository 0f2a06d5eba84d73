using System.Globalization;
using Furrow.Config;
using Furrow.Content;

namespace Furrow.Importing.Newspaper;

/// <summary>What became of a page, for people to read.</summary>
/// <param name="config">The site's languages.</param>
/// <param name="page">The page's language.</param>
public sealed class PageImportText(SiteConfig config, Language page)
{
    /// <summary>Writes the stories, what was left out, the signs that were read, and the vocabularies' new entries.</summary>
    public void Write(PageImport import, TextWriter output)
    {
        output.WriteLine($"{Counted(import.Stories.Count, "story", "stories")} on {import.Page.Path}:");
        foreach (var story in import.Stories)
            WriteStory(import, story, output);
        WriteList(output, "Left out, in no draft:", import.LeftOut.Select(left => $"{At(import, left.Unit.Start)}  {left.Unit.Text}  ({left.Reason})"));
        WriteList(output, "Markdown signs that were read and are in no draft:", import.Signs
            .GroupBy(sign => import.Page[sign])
            .Select(signs => $"{signs.Key}  at {string.Join(", ", signs.Select(sign => At(import, sign.Start)))}"));
        foreach (var vocabulary in import.NewTerms.GroupBy(term => term.Kind))
        {
            WriteList(output, $"New for {VocabularyReader.PathOf(vocabulary.Key)}:",
                TermYaml.Write(vocabulary, page, config.Languages).TrimEnd('\n').Split('\n'));
        }
    }

    private static void WriteStory(PageImport import, PageStory story, TextWriter output)
    {
        var draft = story.Draft;
        output.WriteLine();
        output.WriteLine($"  {draft.Title}");
        output.WriteLine($"    {story.Article?.Path ?? story.Id}{StateOf(story)}");
        string?[] facts =
        [
            draft.Kind.ToString().ToLowerInvariant(),
            draft.Column,
            draft.Series,
            draft.Authors.Count > 0 ? "by " + string.Join(", ", draft.Authors.Select(author => author.Name)) : null,
            Counted(draft.Paragraphs.Count, "paragraph"),
            draft.Photos.Count > 0 ? Counted(draft.Photos.Count, "photograph") : null,
            $"from line {Line(import, draft.Start)}",
        ];
        output.WriteLine($"    {string.Join(" · ", facts.OfType<string>())}");
    }

    private static string StateOf(PageStory story) => story.State switch
    {
        DraftState.Unchanged => ", which stands already",
        DraftState.Changed => ", which stands already and is not the same",
        _ => "",
    };

    private static void WriteList(TextWriter output, string heading, IEnumerable<string> lines)
    {
        var isFirst = true;
        foreach (var line in lines)
        {
            if (isFirst)
            {
                output.WriteLine();
                output.WriteLine(heading);
            }
            output.WriteLine($"  {line}");
            isFirst = false;
        }
    }

    private static string At(PageImport import, int offset)
    {
        var at = import.Page.At(offset).Position!.Value;
        return string.Create(CultureInfo.InvariantCulture, $"{at.Line}:{at.Column}");
    }

    private static string Line(PageImport import, int offset) =>
        import.Page.At(offset).Position!.Value.Line.ToString(CultureInfo.InvariantCulture);

    private static string Counted(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");
}
