using Furrow.Data;

namespace Furrow.Checking.Baselines;

/// <summary>The keys of <c>furrow.baseline.json</c>.</summary>
internal static class BaselineKeys
{
    public static readonly TextKey Rule = new("rule", "规则", "the id of the rule") { IsRequired = true };

    public static readonly TextKey Path = new("path", "文件", "the file, where one is at fault");

    public static readonly TextKey Slip = new("slip", "问题", "what is wrong, without what changes when lines move") { IsRequired = true };

    public static readonly WholeNumberKey Count = new("count", "次数", "how often it occurs; once unless it says otherwise") { Least = 1 };

    public static readonly MappingListKey Slips = new("slips", "问题", "what is known to be wrong", [Rule, Path, Slip, Count]);
}
