using Furrow.Text;

namespace Furrow.Importing.Newspaper;

/// <summary>The name at the beginning of what somebody says in an interview.</summary>
/// <param name="Name">The name as it stands there.</param>
/// <param name="Length">How many characters of the text the name, its colon and their signs take.</param>
/// <param name="IsBold">Whether it is in bold.</param>
internal sealed record SpeakerLabel(string Name, int Length, bool IsBold)
{
    private const int LongestHanName = 5;

    // Who has no name of their own: those who ask, and those who answer to 问 and Q.
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal) { "记者", "本报记者", "问", "主持人", "q", "reporter", "question", "interviewer", "host" };
    private static readonly HashSet<string> Answering = new(StringComparer.Ordinal) { "答", "a", "answer" };

    /// <summary>Whether this is the one who asks.</summary>
    public bool Asks => Asking.Contains(PatternText.FoldLabel(Name));

    /// <summary>Whether this names nobody: 问, 答, 记者.</summary>
    public bool IsRole => Asks || Answering.Contains(PatternText.FoldLabel(Name));

    /// <summary>What could be a speaker's name at the beginning of a unit; null when nothing could.</summary>
    public static SpeakerLabel? Of(PageUnit unit)
    {
        if (unit.Form != UnitForm.Plain)
            return null;
        var match = LinePatterns.SpeakerLabel().Match(unit.Folded[..Math.Min(40, unit.Folded.Length)]);
        var isBold = match.Groups["open"].Success && match.Groups["close"].Success;
        if (!match.Success || match.Groups["open"].Success != isBold || !(match.Groups["inner"].Success || match.Groups["outer"].Success))
            return null;
        var at = match.Groups["name"];
        var name = unit.Text.Substring(at.Index, at.Length);
        var isLong = name.EnumerateRunes().Any(HanText.IsHan) && !name.Contains('·', StringComparison.Ordinal)
            && PatternText.FoldLabel(name).Length > LongestHanName;
        return isLong && !isBold ? null : new SpeakerLabel(name, match.Length, isBold);
    }
}
