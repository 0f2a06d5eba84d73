using System.Buffers;
using System.Text.RegularExpressions;
using Furrow.Config;
using Furrow.Text;

namespace Furrow.Importing.Newspaper;

/// <summary>Reads the names in a byline or a credit.</summary>
internal static partial class BylineReader
{
    private const int LongestName = 6;
    private const char Mask = '|';
    private static readonly SearchValues<char> Between = SearchValues.Create("|、,，;；/():&");

    private const string LongName = "it is longer than most Chinese names; it may be several names, or more than a name";
    private const string RunOn = "no space parts the names here";

    /// <summary>The people a line names, in order; none when what it holds besides roles is no name.</summary>
    /// <param name="line">The line.</param>
    /// <param name="terms">The names the site knows.</param>
    public static IReadOnlyList<Contributor> Read(string line, SiteTerms terms)
    {
        var folded = PatternText.Fold(line);
        if (!folded.EnumerateRunes().Any(HanText.IsHan))
            return EnglishNames(line);
        var masked = Roles().Replace(folded, role => new string(Mask, role.Length));
        var names = new List<Contributor>();
        for (var start = 0; start < line.Length;)
        {
            var length = masked.AsSpan(start).IndexOfAny(Between);
            var end = length < 0 ? line.Length : start + length;
            if (NamesIn(line[start..end], terms) is not { } found)
                return [];
            names.AddRange(found);
            start = end + 1;
        }
        return names;
    }

    /// <summary>Whether a line names those who both wrote and photographed.</summary>
    public static bool IsForBoth(string line) => Both().IsMatch(PatternText.Fold(line));

    private static List<Contributor>? NamesIn(string segment, SiteTerms terms)
    {
        var names = new List<Contributor>();
        var words = segment.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].All(c => char.IsLetter(c) || c is '·' or '•' or '．'))
                return null;
            // Names of two characters are spaced out to the width of three: 丰 娟.
            var joined = words[i].Length == 1 && i + 1 < words.Length && words[i + 1].Length <= 2 ? words[i] + words[++i] : words[i];
            if (joined.Length == 2 && i == words.Length - 2 && words[^1].Length == 1 && words[i].Length == 1)
                joined += words[++i];
            if (joined.Length == 1 || NamesOf(joined, terms) is not { } found)
                return null;
            names.AddRange(found);
        }
        return names;
    }

    private static List<Contributor>? NamesOf(string run, SiteTerms terms)
    {
        if (run.Length <= 3 || run.Contains('·', StringComparison.Ordinal) || terms.Find(VocabularyKind.People, run) is not null)
            return [new Contributor(run)];
        for (var cut = 2; cut <= run.Length - 2; cut++)
        {
            if (BeginsName(run[..cut]) && BeginsName(run[cut..]))
                return [new Contributor(run[..cut], RunOn), new Contributor(run[cut..], RunOn)];
        }
        return run.Length <= LongestName ? [new Contributor(run, LongName)] : null;

        bool BeginsName(string name) => terms.Find(VocabularyKind.People, name) is not null
            || (name.Length <= 3 && Surnames.LengthIn(PatternText.Fold(name)) > 0);
    }

    private static List<Contributor> EnglishNames(string line)
    {
        var text = EnglishRoles().Replace(line, "").Trim(' ', '(', ')', '.', ':', '|');
        return [.. text.Split([" and ", " And ", " AND ", ",", "&", "/", " | "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(name => !EnglishPost().IsMatch(name))
            .Select(name => new Contributor(name))];
    }

    [GeneratedRegex(@"(本报|本网|本刊|本台|新华社|新华网|中新社|中新网|人民网|人民日报|央视)?(特约|特派|驻\p{L}{1,6}?|见习|实习|首席|全媒体|融媒体|融媒|文字|青年)*(记者|通讯员|评论员|实习生|撰稿人|撰稿|撰文|作者)|本报|新华社|中新社|人民网|摄影报道|联合报道|综合报道|报道|报导|专访|特稿|摄影|图片来源|图片|供图|采写|整理|照片|资料|档案|受访者|视觉中国|网络|AI|生成|配图|(?<![\p{L}·])[文图发](?![\p{L}·])|[摄发](?=\s*\)?$)|[□■●◆▲△▼▽☆★○◎◇►▶]")]
    private static partial Regex Roles();

    [GeneratedRegex(@"摄影报道|文\s*[/、]?\s*图|图\s*[/、]?\s*文|words and (photos|pictures)|story and photos", RegexOptions.IgnoreCase)]
    private static partial Regex Both();

    [GeneratedRegex(@"\s+(staff|senior|special)\s+(writer|reporter|correspondent)$|^\(?\s*((story|words|text)\s+and\s+(photos?|pictures?)\s+by|photos?\s*(by|:|/)|photograph by|courtesy of|by)\s*|\s*/\s*(xinhua|for [\p{L} ]+|china daily|reuters|ap|afp)\s*\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishRoles();

    [GeneratedRegex(@"\b(staff|reporter|writer|correspondent|editor|agency|bureau|daily|news)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishPost();
}
