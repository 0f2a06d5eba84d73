using System.Globalization;
using Furrow.Content;
using Furrow.Data;

namespace Furrow.Tests.Importing;

/// <summary>A story of the archive's first page as the documentation of <c>furrow import</c> shows it: what the import gives, and what was made by hand.</summary>
internal static class SeedImportRecord
{
    private static readonly string[] English = ["headline", "kicker", "deck", "kind", "authors", "photographers", "interviewees", "column", "series", "sidebar to", "credits", "paragraphs", "summary", "tags", "places", "doubts"];
    private static readonly string[] Chinese = ["主题", "引题", "副题", "体裁", "作者", "摄影", "受访者", "栏目", "系列", "附属于", "照片署名", "段落", "摘要", "标签", "地点", "存疑"];

    /// <summary>The story's heading and table.</summary>
    /// <param name="id">The story's id.</param>
    /// <param name="import">What the import gives.</param>
    /// <param name="hand">What was made by hand.</param>
    /// <param name="doubts">The rules of what the import was not sure of, in the page's order.</param>
    /// <param name="language">The documentation's language.</param>
    public static string Of(string id, (FrontMatter Front, string Body) import, (FrontMatter Front, string Body) hand, IReadOnlyList<string> doubts, string language)
    {
        var isEnglish = language == "en";
        var ours = Values(import.Front, import.Body, string.Join(", ", doubts.GroupBy(rule => rule).Select(rules => rules.Count() == 1 ? rules.Key : $"{rules.Key} × {Number(rules.Count())}")));
        var theirs = Values(hand.Front, hand.Body, Notes(hand.Front, isEnglish));
        var rows = (isEnglish ? English : Chinese).Select((name, i) => (name, ours: ours[i], theirs: theirs[i])).Where(row => row.ours.Length + row.theirs.Length > 0);
        return (isEnglish ? $"### `{id}`\n\n| | import | by hand |\n|---|---|---|\n" : $"### `{id}`\n\n| | 导入 | 人工整理 |\n|---|---|---|\n")
            + string.Concat(rows.Select(row => $"| {row.name} | {Cell(row.ours)} | {(row.ours == row.theirs ? isEnglish ? "the same" : "相同" : Cell(row.theirs))} |\n"));
    }

    private static string Cell(string value) => value.Length == 0 ? "—" : value;

    private static string[] Values(FrontMatter front, string body, string doubts) =>
    [
        front.Title!.Value, front.Kicker ?? "", front.Deck ?? "", front.Kind!.Value.ToString()!.ToLowerInvariant(),
        Ids(front.Authors), Ids(front.Photographers), Ids(front.Interviewees), Id(front.Column?.Value), Id(front.Series?.Value), Id(front.PartOf?.Value),
        string.Join(", ", front.Photos.Select(photo => Ids(photo.Credit))),
        Number(body.Trim().Split("\n\n").Length),
        front.Summary ?? "", Ids(front.Tags), Ids(front.Places), doubts,
    ];

    private static string Notes(FrontMatter front, bool isEnglish) => (front.Transcription?.Notes.Count ?? 0) switch
    {
        0 => "",
        1 => isEnglish ? "1 doubtful reading" : "存疑文字1处",
        var count => isEnglish ? $"{Number(count)} doubtful readings" : $"存疑文字{Number(count)}处",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Ids(IReadOnlyList<Located<string>>? ids) => string.Join(", ", (ids ?? []).Select(id => Id(id.Value)));

    private static string Id(string? id) => id is null ? "" : $"`{id}`";
}
