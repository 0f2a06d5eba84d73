using Furrow.Diagnostics;
using Furrow.Text;

namespace Furrow.Checking.Names;

/// <summary>A name as a vocabulary has it in one language, and the ways in which a text may use it.</summary>
internal sealed class NameForms
{
    // What a text leaves out or translates freely: only the rest of the name tells whom or what it means.
    private static readonly string[] Generic =
    [
        "the", "of", "and", "in", "at", "on", "for", "county", "city", "province", "prefecture", "town", "township", "village", "community", "district", "region",
        "river", "lake", "mountain", "mountains", "autonomous", "north", "south", "east", "west", "new", "street", "road", "subdistrict", "banner", "league",
    ];

    // A longer one says more than the name.
    private const int MostAdded = 4;

    private readonly IReadOnlyList<string> _variants;
    private readonly string[] _fullWords;

    private NameForms(string full, IReadOnlyList<string> variants, IReadOnlyList<string> words)
    {
        Full = full;
        _fullWords = [.. WordsOf(full)];
        _variants = variants;
        Words = words;
    }

    /// <summary>The name as it is to be written, without what stands in brackets.</summary>
    public string Full { get; }

    /// <summary>The words that tell the name from others; of a name in Chinese characters none.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The forms of a vocabulary's label: <c>Qumalai (Qumarlêb)</c> has two.</summary>
    public static NameForms Of(string label)
    {
        string[] variants = [.. label.Split(['(', ')', '（', '）', '/', '／'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (variants.Length == 0)
            variants = [label];
        var words = variants.Where(v => !IsHan(v)).SelectMany(WordsOf).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var telling = words.Where(word => !Generic.Contains(word, StringComparer.OrdinalIgnoreCase)).ToList();
        return new NameForms(variants[0], variants, telling.Count > 0 ? telling : words);
    }

    /// <summary>Where a text names it in full; -1 where it does not. A Chinese name may be set with a space inside: 丰 娟.</summary>
    public int Find(string text)
    {
        foreach (var variant in _variants)
        {
            var at = IsHan(variant) ? FindSpaced(text, variant) : FindWord(text, variant);
            if (at >= 0)
                return at;
        }
        return -1;
    }

    /// <summary>Whether a text uses the name, be it only a part of it: a surname, a town without its county.</summary>
    public bool IsUsedIn(string text)
    {
        if (Find(text) >= 0 || Words.Any(word => FindWord(text, word) >= 0))
            return true;
        // 青海 for 青海省: the last character of a place often goes.
        return _variants.Any(v => IsHan(v) && v.Length > 2 && text.Contains(v[..^1], StringComparison.Ordinal));
    }

    /// <summary>
    /// What in a text is spelled nearly like the name: as many words with capitals as the name has, near to it as a whole, and none
    /// of them a word that is known. Null when there is nothing.
    /// </summary>
    /// <param name="runs">The text's words with capitals.</param>
    /// <param name="isPersons">Whether it is the name of a person, which has no other forms, as Germany has German and Servers are of Server.</param>
    public (int Start, int Length)? FindMisspelling(CapitalRuns runs, bool isPersons)
    {
        // Short names are near to too many others.
        if (IsHan(Full) || Full.Length < 5 || _fullWords.Length == 0)
            return null;
        CapitalRun? first = null;
        var limit = NearestName.LimitOf(Full);
        for (var length = Full.Length - limit; length <= Full.Length + Math.Min(limit, MostAdded); length++)
        {
            foreach (var run in runs.Of(_fullWords.Length, Full[0], length))
            {
                if (run.Start > first?.Start)
                    break;
                if (IsSame(run.Text, Full) || !IsNear(run.Text) || (!isPersons && IsForm(run.Text)))
                    continue;
                first = run;
                break;
            }
        }
        return first is var (text, start) ? (start, text.Length) : null;
    }

    private bool IsNear(string found)
    {
        var theirs = WordsOf(found).ToArray();
        return _fullWords.Length == theirs.Length
            && _fullWords.Zip(theirs).All(pair => IsSame(pair.First, pair.Second) || NearestName.Find(pair.First, [pair.Second]) is not null)
            && NearestName.Find(Full, [found]) is not null;
    }

    // One word that goes on where the other ends, ends in another letter or differs in more than one.
    private bool IsForm(string found) => _fullWords.Zip(WordsOf(found)).Any(pair =>
        !IsSame(pair.First, pair.Second)
        && (pair.First.StartsWith(pair.Second, StringComparison.OrdinalIgnoreCase) || pair.Second.StartsWith(pair.First, StringComparison.OrdinalIgnoreCase)
            || char.ToUpperInvariant(pair.First[^1]) != char.ToUpperInvariant(pair.Second[^1])
            || (pair.First.Length == pair.Second.Length && pair.First.Zip(pair.Second).Count(letters => char.ToUpperInvariant(letters.First) != char.ToUpperInvariant(letters.Second)) > 1)));

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> WordsOf(string name) =>
        name.Split([' ', '\u00A0', '’', '\'', '“', '”', ',', '.', '·'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(w => w is not "s");

    private static int FindWord(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return at;
        }
        return -1;
    }

    private static int FindSpaced(string text, string name)
    {
        for (var start = text.IndexOf(name[0], StringComparison.Ordinal); start >= 0; start = text.IndexOf(name[0], start + 1))
        {
            var (at, matched) = (start, 0);
            for (; at < text.Length && matched < name.Length; at++)
            {
                if (text[at] == name[matched])
                    matched++;
                else if (text[at] is not (' ' or '\u3000') || matched == 0)
                    break;
            }
            if (matched == name.Length)
                return start;
        }
        return -1;
    }

    private static bool IsHan(string name) => name.EnumerateRunes().Any(HanText.IsHan);
}
