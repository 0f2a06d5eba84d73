using Furrow.Data;

namespace Furrow.Config;

/// <summary>The keys of each of <c>languages</c> in <c>site.config.json</c>.</summary>
public static class LanguageKeys
{
    /// <summary>What a language's key matches.</summary>
    internal const string KeyPattern = "^[a-z]{2,8}$";

    /// <summary>What a language's tag matches: the shape of BCP 47.</summary>
    internal const string TagPattern = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

    /// <summary>What file names, addresses and the config call it.</summary>
    public static readonly TextKey Name = new("key", "代码", "what file names and addresses call it, such as zh") { IsRequired = true, Pattern = KeyPattern };

    /// <summary>Its BCP 47 tag.</summary>
    public static readonly TextKey Tag = new("tag", "语言标签", "its BCP 47 tag, such as zh-Hans") { IsRequired = true, Pattern = TagPattern };

    /// <summary>Its name in itself.</summary>
    public static readonly TextKey Label = new("label", "名称", "its name in itself, such as 中文") { IsRequired = true };

    /// <summary>All keys.</summary>
    public static IReadOnlyList<Key> All { get; } = [Name, Tag, Label];
}
