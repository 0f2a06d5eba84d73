using System.Buffers;
using Furrow.Text;

namespace Furrow.Checking.Names;

/// <summary>
/// The ways in which a Chinese name is written in Latin letters: Hanyu Pinyin however it is divided (Li Jianguo, Li Jian Guo, Li Jian-guo),
/// Wade–Giles without its apostrophes (Li Chien-kuo), family names as their bearers abroad write them (Lee), the family name last.
/// </summary>
internal sealed class RomanSpellings
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiou");

    // A family name's own spellings, beside Pinyin and Wade–Giles.
    private static readonly Dictionary<string, string[]> Surnames = new(StringComparer.Ordinal)
    {
        ["li"] = ["lee"], ["wang"] = ["wong"], ["zhang"] = ["cheung"], ["chen"] = ["chan"], ["huang"] = ["hwang", "wong"], ["wu"] = ["woo"], ["xu"] = ["hui", "tsui"],
        ["zhou"] = ["chow"], ["zhao"] = ["chiu"], ["lin"] = ["lam"], ["liu"] = ["lau"], ["guo"] = ["kwok"], ["liang"] = ["leung"], ["song"] = ["soong"],
        ["yang"] = ["yeung"], ["ye"] = ["yip"], ["xie"] = ["tse"], ["feng"] = ["fung"], ["jiang"] = ["keung"], ["zhong"] = ["chung"], ["luo"] = ["law"],
    };

    private readonly IReadOnlyList<string> _spellings;

    private RomanSpellings(IReadOnlyList<string> spellings) => _spellings = spellings;

    /// <summary>The spellings of a name; null of one that is not two to four Chinese characters with a reading each.</summary>
    public static RomanSpellings? Of(string name)
    {
        var syllables = Pinyin.Shared.SyllablesOfName(name).Select(syllable => syllable.Letters).ToList();
        if (syllables.Count is < 2 or > 4 || syllables.Contains(null))
            return null;
        IEnumerable<string> spellings = [""];
        foreach (var (i, letters) in syllables.Index())
        {
            var further = SpellingsOf(letters!, isFirst: i == 0);
            spellings = spellings.SelectMany(_ => further, string.Concat);
        }
        return new RomanSpellings([.. spellings.Distinct()]);
    }

    /// <summary>Where a text writes the name in one of these ways; null where it does not.</summary>
    /// <param name="runs">The words of the text.</param>
    /// <param name="isOther">Tells what is no spelling of this name: its own form in the vocabulary, and names of others.</param>
    public (int Start, int Length)? Find(SpelledRuns runs, Func<string, bool> isOther) => runs.Find(_spellings, isOther);

    private static string[] SpellingsOf(string pinyin, bool isFirst)
    {
        var plain = pinyin.Replace('v', 'u');
        return [.. new[] { plain, WadeGiles(plain) }.Concat(isFirst ? Surnames.GetValueOrDefault(plain) ?? [] : []).Distinct()];
    }

    // The differences between the two systems, in the order that they apply (ALA-LC, Chinese romanization: Wade–Giles conversion table).
    private static string WadeGiles(string pinyin)
    {
        var whole = pinyin switch
        {
            "zi" or "ci" => "tzu", "si" => "szu", "er" => "erh", "yi" => "i", "you" => "yu", "yan" => "yen", "ye" => "yeh", "yue" => "yueh", "yong" => "yung",
            "zhi" or "chi" => "chih", "shi" => "shih", "ri" => "jih", "ge" or "ke" => "ko", "he" => "ho", "gui" or "kui" => "kuei", _ => null,
        };
        if (whole is not null)
            return whole;
        var cut = Math.Max(0, pinyin.AsSpan().IndexOfAny(Vowels));
        var (initial, final) = (pinyin[..cut], pinyin[cut..]);
        final = final switch
        {
            "ian" => "ien", "ie" => "ieh", "ue" => "ueh", "ong" => "ung", "iong" => "iung",
            "uo" when initial is not ("g" or "k" or "h" or "sh") => "o",
            _ => final,
        };
        return initial switch { "b" => "p", "d" => "t", "g" => "k", "zh" or "j" or "q" => "ch", "z" or "c" => "ts", "x" => "hs", "r" => "j", _ => initial } + final;
    }
}
