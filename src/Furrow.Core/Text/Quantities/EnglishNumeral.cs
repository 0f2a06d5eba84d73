namespace Furrow.Text.Quantities;

/// <summary>The number words of English.</summary>
internal static class EnglishNumeral
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] SmallOrdinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] TensOrdinals = ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"];

    private static readonly string[] Decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

    private static readonly Dictionary<string, decimal> LooseWords = new()
    {
        ["once"] = 1, ["single"] = 1, ["sole"] = 1, ["twice"] = 2, ["double"] = 2, ["doubled"] = 2, ["doubling"] = 2, ["doubles"] = 2,
        ["twofold"] = 2, ["both"] = 2, ["pair"] = 2, ["pairs"] = 2, ["couple"] = 2, ["twin"] = 2, ["dual"] = 2, ["triple"] = 3, ["tripled"] = 3,
        ["tripling"] = 3, ["treble"] = 3, ["trebled"] = 3, ["threefold"] = 3, ["quadruple"] = 4, ["quadrupled"] = 4, ["fourfold"] = 4,
        ["fivefold"] = 5, ["tenfold"] = 10, ["half"] = 0.5m, ["halves"] = 0.5m, ["halved"] = 0.5m, ["quarter"] = 0.25m, ["quarters"] = 0.25m,
        ["dozen"] = 12, ["dozens"] = 12,
        ["decade"] = 10, ["decades"] = 10, ["century"] = 100, ["centuries"] = 100, ["fortnight"] = 14, ["millennium"] = 1000, ["thirds"] = 3,
        ["fifths"] = 5, ["tenths"] = 10, ["nil"] = 0, ["ii"] = 2, ["iii"] = 3, ["iv"] = 4, ["vi"] = 6, ["vii"] = 7, ["viii"] = 8, ["ix"] = 9,
    };

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The value of a cardinal below a hundred in one word; -1 of any other word.</summary>
    public static int Cardinal(string word) =>
        Array.IndexOf(Small, word) is >= 0 and var small ? small : Array.IndexOf(Tens, word) is >= 0 and var tens ? 10 * tens + 20 : -1;

    /// <summary>The value of an ordinal in one word, hundredth and thousandth too; -1 of any other word.</summary>
    public static int Ordinal(string word) => word switch
    {
        "hundredth" => 100,
        "thousandth" => 1000,
        _ => Array.IndexOf(SmallOrdinals, word) is >= 0 and var small ? small : Array.IndexOf(TensOrdinals, word) is >= 0 and var tens ? 10 * tens + 20 : -1,
    };

    /// <summary>What a word such as “billion” multiplies by; 1 of any other word.</summary>
    public static decimal Multiplier(string word) => word switch
    {
        "hundred" or "hundreds" => 100,
        "thousand" or "thousands" => 1000,
        "million" or "millions" or "mn" or "mln" => 1_000_000,
        "billion" or "billions" or "bn" or "bln" => 1_000_000_000,
        "trillion" or "trillions" or "tn" or "trn" => 1_000_000_000_000,
        _ => 1,
    };

    /// <summary>The number that a word such as “twice” or “dozens” speaks of; -1 of any other word.</summary>
    public static decimal Loose(string word) =>
        LooseWords.TryGetValue(word, out var value) ? value : Array.IndexOf(Decades, word) is >= 0 and var decade ? 10 * decade + 20 : -1;

    /// <summary>The number of a month, by its name or its abbreviation, in lower case; 0 of any other word.</summary>
    public static int Month(string word) => word.Length < 3 ? 0
        : Array.FindIndex(Months, month => month == word || (word.Length == 3 && month.StartsWith(word, StringComparison.Ordinal)) || (word == "sept" && month == "september")) + 1;
}
