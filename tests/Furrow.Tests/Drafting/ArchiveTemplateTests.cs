using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Furrow.Drafting;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Drafting;

public partial class ArchiveTemplateTests
{
    private static readonly Uri Address = new("https://example.org/archive/");

    private static Dictionary<string, byte[]> Files(string[] languages, params (string Key, string Title)[] titles) =>
        new ArchiveTemplate(titles.ToDictionary(t => t.Key, t => t.Title), Address, languages, "1.2.3").Build().ToDictionary(f => f.Path, f => f.Content.ToArray());

    [Theory]
    [InlineData("zh", "en")]
    [InlineData("en", "zh")]
    public void A_new_archive_builds_at_once_without_a_warning(params string[] languages)
    {
        var site = TestSite.Build(Files(languages), new BuildOptions { Strict = true, ChecksLanguage = true }).Clean();

        Assert.Equal((1, 4), (site.Result.Stories, site.Result.Articles));
        Assert.True(site.HasPage("/zh/2024/01/first-story/"));
        Assert.True(site.HasPage("/en/2024/01/first-story/"));
    }

    [Fact]
    public void The_same_call_gives_the_same_bytes() => Assert.Equal(Files(["zh", "en"]), Files(["zh", "en"]));

    [Fact]
    public void Titles_are_quoted_as_JSON_wants_and_stand_in_for_each_other()
    {
        var config = JsonDocument.Parse(Files(["en", "zh"], ("zh", "犁\"痕\\"))["site.config.json"]).RootElement;

        Assert.Equal("犁\"痕\\", config.GetProperty("title").GetProperty("zh").GetString());
        Assert.Equal("犁\"痕\\", config.GetProperty("title").GetProperty("en").GetString());
        Assert.Equal("en", config.GetProperty("defaultLanguage").GetString());
        Assert.Equal("en", config.GetProperty("languages")[0].GetProperty("key").GetString());
        Assert.Equal("https://example.org/archive/", config.GetProperty("baseUrl").GetString());
    }

    [Fact]
    public void No_place_is_left_to_be_filled_and_the_workflow_installs_this_version()
    {
        var files = Files(["zh", "en"]);

        Assert.All(files.Where(f => !f.Key.StartsWith(".furrow/", StringComparison.Ordinal)), f => Assert.DoesNotMatch(Place(), Encoding.UTF8.GetString(f.Value)));
        var tools = JsonDocument.Parse(files[".config/dotnet-tools.json"]).RootElement;
        Assert.Equal("1.2.3", tools.GetProperty("tools").GetProperty("furrow.tool").GetProperty("version").GetString());
    }

    [Fact]
    public void Schemas_that_the_editors_settings_and_the_config_name_are_there()
    {
        var files = Files(["zh", "en"]);
        var settings = JsonDocument.Parse(files[".vscode/settings.json"]).RootElement;
        string[] named =
        [
            JsonDocument.Parse(files["site.config.json"]).RootElement.GetProperty("$schema").GetString()!,
            settings.GetProperty("json.schemas")[0].GetProperty("url").GetString()!,
            .. settings.GetProperty("yaml.schemas").EnumerateObject().Select(p => p.Name),
        ];

        Assert.All(named, path => Assert.Contains(path[2..], files.Keys));
    }

    [Fact]
    public void The_editors_tasks_find_the_places_of_mistakes()
    {
        var tasks = JsonDocument.Parse(Files(["zh", "en"])[".vscode/tasks.json"]).RootElement.GetProperty("tasks");

        Assert.Equal(["furrow serve --drafts", "furrow check", "furrow build"], tasks.EnumerateArray().Select(t => t.GetProperty("command").GetString()));
        Assert.All(tasks.EnumerateArray(), task =>
        {
            var pattern = task.GetProperty("problemMatcher").GetProperty("pattern");
            var match = Regex.Match("content/a/index.zh.md:2:1: error FUR0105: `titel` is not a key here; did you mean `title`?", pattern.GetProperty("regexp").GetString()!);
            string Group(string name) => match.Groups[pattern.GetProperty(name).GetInt32()].Value;
            Assert.Equal(("content/a/index.zh.md", "2", "1", "error", "FUR0105"), (Group("file"), Group("line"), Group("column"), Group("severity"), Group("code")));
        });
    }

    [GeneratedRegex(@"(?<!\$\{)\{[a-z]+(-[a-z]+)?\}(?!\})")]
    private static partial Regex Place();
}
