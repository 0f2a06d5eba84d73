using System.Text.RegularExpressions;
using Furrow.Help;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Help;

/// <summary>What the documentation says of each command: every option that <c>--help</c> lists.</summary>
public sealed partial class CommandPageTests : IDisposable
{
    private readonly DiskSite _site = new("");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Every_command_has_a_page_with_each_of_its_options_and_examples_in_its_help()
    {
        var commands = Names().Matches(_site.Furrow("--help").Output.Split("Commands:")[1]).Select(match => match.Groups[1].Value).ToList();

        Assert.Contains("build", commands);
        Assert.Equal(
            commands.Order(StringComparer.Ordinal),
            HelpPages.Ids.Where(id => id.StartsWith("furrow-", StringComparison.Ordinal)).Select(id => id["furrow-".Length..]));
        Assert.All(commands, AssertDescribed);
    }

    private void AssertDescribed(string command)
    {
        var help = _site.Furrow(command, "--help").Output;
        Assert.Contains("Examples:", help, StringComparison.Ordinal);
        foreach (var option in Options().Matches(help.Split("Examples:")[0]).Select(match => match.Value.Trim()).Distinct().Where(option => option != "--help"))
        {
            Assert.Contains($"| `{option}", HelpPages.Find($"furrow-{command}"), StringComparison.Ordinal);
            Assert.Contains($"| `{option}", HelpPages.Find($"furrow-{command}", isChinese: true), StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("^  ([a-z]+)", RegexOptions.Multiline)]
    private static partial Regex Names();

    [GeneratedRegex("^ +--[a-z-]+", RegexOptions.Multiline)]
    private static partial Regex Options();
}
