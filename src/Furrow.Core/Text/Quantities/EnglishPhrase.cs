namespace Furrow.Text.Quantities;

/// <summary>A number in English words, as it stands in a text.</summary>
/// <param name="Value">The number.</param>
/// <param name="End">Where it ends; -1 when there is none.</param>
/// <param name="Scale">What it was multiplied by last, 1 when by nothing.</param>
/// <param name="IsExact">Whether it is more than a manner of speaking, which “a hundred” and “a million” may be.</param>
internal readonly record struct EnglishPhrase(decimal Value, int End, decimal Scale, bool IsExact)
{
    /// <summary>Reads the number that begins with the word at a place.</summary>
    public static EnglishPhrase Read(string text, int start)
    {
        var (total, section, scale, end) = (0m, 0m, 1m, -1);
        var isVague = false;
        for (var at = start; at < text.Length && total < 1e15m;)
        {
            var wordEnd = EnglishWords.EndOf(text, at);
            var word = text[at..wordEnd].ToLowerInvariant();
            if (EnglishNumeral.Cardinal(word) is >= 0 and var cardinal && MayFollow(section, cardinal))
            {
                section += cardinal;
            }
            else if (EnglishNumeral.Multiplier(word) is > 1 and var multiplier && word.Length > 3)
            {
                isVague |= end < 0;
                scale = multiplier;
                if (multiplier == 100)
                    section = Math.Max(section, 1) * 100;
                else
                    (total, section) = (total + Math.Max(section, 1) * multiplier, 0);
            }
            else if (EnglishNumeral.Ordinal(word) is >= 0 and var ordinal && MayFollow(section, ordinal))
            {
                return new EnglishPhrase(total + section + ordinal, wordEnd, 1, true);
            }
            else if (!(end < 0 && word is "a" or "an" && IsMultiplierAfter(text, wordEnd)))
            {
                break;
            }
            else
            {
                isVague = true;
                at = EnglishWords.SkipJoint(text, wordEnd);
                continue;
            }
            end = wordEnd;
            at = EnglishWords.SkipJoint(text, wordEnd);
            // “one hundred and twenty”, but not “two and three”.
            if ((section > 0 ? section % 100 == 0 : total > 0) && string.CompareOrdinal(text, at, "and ", 0, 4) == 0)
                at += 4;
        }
        return new EnglishPhrase(total + section, end, scale, !isVague);
    }

    private static bool MayFollow(decimal section, int next) =>
        section == 0 || (section % 100 == 0 && next < 100) || (section % 100 >= 20 && section % 10 == 0 && next is > 0 and < 10);

    private static bool IsMultiplierAfter(string text, int at)
    {
        var start = EnglishWords.SkipJoint(text, at);
        var end = EnglishWords.EndOf(text, start);
        return end - start > 3 && EnglishNumeral.Multiplier(text[start..end].ToLowerInvariant()) > 1;
    }
}
