namespace Furrow.Checking.Typography;

/// <summary>Classes of characters, as parts of regular expressions.</summary>
internal static class Signs
{
    /// <summary>A Chinese character of the basic plane, 々 or 〇.</summary>
    public const string Han = @"[\u3005\u3007\u3400-\u4DBF\u4E00-\u9FFF]";

    /// <summary>A mark that closes a pair in Chinese.</summary>
    public const string Closing = "[”’」』）】》〉]";

    /// <summary>A mark that opens a pair in Chinese.</summary>
    public const string Opening = "[“‘「『（【《〈]";
}
