namespace Furrow.Text;

/// <summary>What a BCP 47 language tag tells.</summary>
internal static class LanguageTags
{
    /// <summary>Whether a tag's language is Chinese: <c>zh</c>, or one that begins with it, in capitals or not (RFC 5646, section 2.1.1).</summary>
    public static bool IsChinese(string tag) =>
        tag.Equals("zh", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("zh-", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a tag's language is written in Chinese characters, alone or among others.</summary>
    public static bool IsWrittenInHan(string tag) =>
        IsChinese(tag) || tag.Split('-')[0] is "yue" or "cmn" or "lzh" or "wuu" or "nan" or "hak" or "ja";

    /// <summary>Whether a tag's language is Chinese in simplified characters: by its script, or by a region that writes them.</summary>
    public static bool IsSimplified(string tag) =>
        IsChinese(tag) && !tag.Split('-').Any(part => part.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO");

    /// <summary>Whether a tag's language is English.</summary>
    public static bool IsEnglish(string tag) =>
        tag.Equals("en", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
}
