using System.Diagnostics;

namespace Furrow.Tests.Sites;

/// <summary>What shells complete: by the scripts that <c>furrow completions</c> prints, which ask furrow itself.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly DiskSite _site = new("""
        -- content/vocabulary/tags.yml --
        farming: { zh: 农业, en: Farming }
        -- content/2023/first-furrow/index.zh.md --
        ---
        title: 甲
        date: 2023-02
        ---
        正文。
        """);

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("furrow bu", "build")]
    [InlineData("furrow new tr", "translation")]
    [InlineData("furrow new translation fi", "first-furrow")]
    [InlineData("furrow new translation first-furrow e", "en")]
    [InlineData("furrow new translation first-furrow z", "")]
    [InlineData("furrow explain fi", "first-steps")]
    [InlineData("furrow explain FUR002", "")]
    [InlineData("furrow explain fur000", "fur0001 fur0002 fur0003 fur0004 fur0005")]
    [InlineData("furrow explain FUR030", "FUR0301 FUR0302")]
    [InlineData("furrow explain build ch", "")]
    [InlineData("furrow new --tags fa", "farming")]
    [InlineData("furrow new --kind ", "feature interview news notebook page photo")]
    [InlineData("furrow completions f", "fish")]
    [InlineData("furrow init --eject-theme i18n/", "i18n/en.yml i18n/zh.yml")]
    public void Bash_completes_a_line(string line, string completed) => Assert.Equal(completed, Bash(line));

    [Theory]
    [InlineData("bash", "complete -o default -F _furrow furrow")]
    [InlineData("zsh", "compdef _furrow furrow")]
    [InlineData("fish", "complete -c furrow")]
    [InlineData("powershell", "Register-ArgumentCompleter -Native -CommandName furrow")]
    public void Each_shell_has_a_script_that_says_how_to_install_it(string shell, string registration)
    {
        var call = _site.Furrow("completions", shell);

        Assert.Equal((0, ""), (call.ExitCode, call.Errors));
        Assert.Contains(registration, call.Output, StringComparison.Ordinal);
        Assert.Contains($"furrow completions {shell}", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shell_without_a_script_ends_with_2() => Assert.Equal(2, _site.Furrow("completions", "tcsh").ExitCode);

    private string Bash(string line)
    {
        File.WriteAllText(Path.Join(_site.Folder, "script.bash"), $$"""
            furrow() { dotnet "{{Path.Join(AppContext.BaseDirectory, "furrow.dll")}}" "$@"; }
            source <(furrow completions bash)
            COMP_LINE=$1 COMP_POINT=${#1}
            read -ra COMP_WORDS <<< "$1"
            [[ $1 == *" " ]] && COMP_WORDS+=("")
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _furrow
            echo "${COMPREPLY[*]}"
            """);
        var start = new ProcessStartInfo("bash", ["script.bash", line]) { WorkingDirectory = _site.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var call = Call.End(process);
        Assert.Equal("", call.Errors);
        return call.Output.Trim();
    }
}
