using System.Reflection;
using Furrow.Diagnostics;

namespace Furrow.Tests.Diagnostics;

public class RulesTests
{
    [Fact]
    public void Every_rule_is_listed_once_by_its_id()
    {
        var declared = typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => ((DiagnosticRule)f.GetValue(null)!).Id);

        Assert.Equal(declared.Order(StringComparer.Ordinal), Rules.All.Select(rule => rule.Id));
        Assert.All(Rules.All, rule => Assert.Matches("^FUR[0-9]{4}$", rule.Id));
    }

    [Fact]
    public void Every_warning_can_be_switched_off() =>
        Assert.All(Rules.All.Where(rule => rule.Severity == Severity.Warning), rule => Assert.True(rule.IsOptional, rule.Id));
}
