namespace Furrow.Text;

/// <summary>How long a text is for a reader.</summary>
/// <param name="HanCharacters">Chinese characters, without punctuation.</param>
/// <param name="Words">Words of other scripts: runs of letters, digits and the apostrophes between them.</param>
public readonly record struct TextLength(int HanCharacters, int Words)
{
    /// <summary>Chinese characters a minute in silent reading: the middle of the 300 to 500 that studies of adult readers report.</summary>
    public const int HanCharactersAMinute = 400;

    /// <summary>
    /// English words a minute, silent reading of non-fiction: the mean of 190 studies (Brysbaert, M. 2019. How many words
    /// do we read per minute? Journal of Memory and Language 109, 104047).
    /// </summary>
    public const int WordsAMinute = 238;

    /// <summary>The minutes that reading takes, rounded up, at least 1.</summary>
    public int ReadingMinutes =>
        Math.Max(1, (int)Math.Ceiling((double)HanCharacters / HanCharactersAMinute + (double)Words / WordsAMinute));
}
