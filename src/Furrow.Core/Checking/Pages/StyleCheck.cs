using Furrow.Diagnostics;

namespace Furrow.Checking.Pages;

/// <summary>That style sheets use no custom property which nothing sets: browsers then pass over the whole line.</summary>
/// <param name="site">What was seen of the site.</param>
internal sealed class StyleCheck(Inspection site)
{
    /// <summary>Adds a finding for each such property.</summary>
    public void Check()
    {
        var set = site.Styles.SelectMany(s => s.Set).Concat(site.ScriptProperties).ToHashSet(StringComparer.Ordinal);
        foreach (var style in site.Styles)
        {
            site.Findings.Add(style.Address, [], style.Used.Where(name => !set.Contains(name)).Select(name => new Finding(
                Rules.UnknownProperty, $"The style sheet uses `{name}` and nothing sets it", $"Set it{NearestName.Suggestion(name, set, ", or write `var(" + name + ", VALUE)` with a value for where it is not set.")}")));
        }
    }
}
