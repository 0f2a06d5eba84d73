using System.Text.RegularExpressions;

namespace Furrow.Importing.Newspaper;

/// <summary>Finds the credit at the end of a caption.</summary>
internal static partial class CreditReader
{
    // 张三 李四 摄, and no more.
    private const int ShortCredit = 12;

    /// <summary>The caption and the credit of a unit; the caption is empty when the unit is a credit alone. Null when it has no credit.</summary>
    public static (string Caption, string Credit)? Split(PageUnit unit)
    {
        var text = unit.Folded;
        if (LinePatterns.CreditByRole().Match(text) is { Success: true } byRole)
            return At(unit, byRole.Groups["credit"].Index);
        // Only the last sentence can be the credit: a caption may speak of photographs too.
        var from = text.AsSpan().LastIndexOfAny("。！？；，") + 1;
        if (LinePatterns.CreditAtEnd().Match(text[from..]) is not { Success: true })
            return null;
        var tail = text[from..];
        if (Role().Match(tail) is { Success: true } role)
            return At(unit, from + role.Index);
        var words = tail.TrimEnd(')');
        return words.Length <= ShortCredit ? At(unit, from) : null;
    }

    private static (string Caption, string Credit) At(PageUnit unit, int index) => (unit.Text[..index].TrimEnd(), unit.Text[index..]);

    [GeneratedRegex(@"\(?(本报|本网|本刊|本台|新华社|中新社|人民网|通讯员|特约|实习|见习|记者|摄影|图片|视觉中国)")]
    private static partial Regex Role();
}
