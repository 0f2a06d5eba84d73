using System.Text.RegularExpressions;
using Furrow.Markup;

namespace Furrow.Importing.Sites;

/// <summary>Finds <c>{% tag %}</c>, <c>{{ output }}</c> and kramdown's <c>{: .class}</c> in a text.</summary>
internal static partial class LiquidTags
{
    /// <summary>The tags, in order.</summary>
    public static IEnumerable<BodyTag> Read(string body) => Tag().Matches(body).Select(match =>
    {
        var place = new TextSpan(match.Index, match.Length);
        if (match.Groups["tag"].Success)
            return BodyTag.Of(match.Groups["tag"].Value, place);
        return match.Groups["output"].Success
            ? new BodyTag { Name = "", Rest = match.Groups["output"].Value.Trim(), Place = place }
            : new BodyTag { Name = "{:", Rest = match.Groups["attributes"].Value.Trim(), Place = place };
    });

    [GeneratedRegex(@"\{%-?(?<tag>(?:[^%]|%(?!\}))*?)-?%\}|\{\{-?(?<output>(?:[^}]|\}(?!\}))*?)-?\}\}|\{:(?<attributes>[^}\n]*)\}")]
    private static partial Regex Tag();
}
