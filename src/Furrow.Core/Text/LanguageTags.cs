namespace Furrow.Text;

/// <summary>What a BCP 47 language tag tells.</summary>
internal static class LanguageTags
{
    /// <summary>Whether a tag's language is Chinese: <c>zh</c>, or one that begins with it, in capitals or not (RFC 5646, section 2.1.1).</summary>
    public static bool IsChinese(string tag) =>
        tag.Equals("zh", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("zh-", StringComparison.OrdinalIgnoreCase);
}
