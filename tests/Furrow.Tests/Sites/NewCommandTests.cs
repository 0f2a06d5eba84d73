namespace Furrow.Tests.Sites;

/// <summary><c>furrow new</c> and <c>furrow init</c> where nobody is there to be asked: what they write, say and refuse.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly DiskSite _site = new("""
        -- content/a/index.zh.md --
        ---
        title: 甲
        date: 2023-02
        ---
        正文。
        """);

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_story_and_its_translation_are_laid_out_and_build()
    {
        var story = _site.Furrow("new", "春耕", "--date", "2023-02-16", "--tags", "农业,春耕", "--tags", "犁");

        Assert.Equal((0, ""), (story.ExitCode, story.Errors));
        Assert.Equal(
            """
            content/2023/chun-geng/index.zh.md
            Write the text into it; `furrow serve --drafts` shows it. Remove `draft: true` to publish it.

            """, story.Output, ignoreLineEndingDifferences: true);
        Assert.Contains("tags: [农业, 春耕, 犁]", Read("content/2023/chun-geng/index.zh.md"), StringComparison.Ordinal);

        var translation = _site.Furrow("new", "translation", "a", "en");

        Assert.Equal((0, ""), (translation.ExitCode, translation.Errors));
        Assert.Equal(
            """
            content/a/index.en.md
            Write each paragraph under its original; `furrow serve --drafts` shows it. Remove `draft: true` to publish it.

            """, translation.Output, ignoreLineEndingDifferences: true);
        Assert.Equal(0, _site.Build("--drafts").ExitCode);
    }

    [Theory]
    [InlineData("error FUR0902: When the story was printed is missing; give it as exactly as it is known with `--date`: 2023-02-16, 2023-02, 2023-02~ (about) or 2023? (uncertain).", "new", "春耕")]
    [InlineData("error FUR0902: A story needs a title: `furrow new TITLE`.", "new", "--date", "2023", "--id", "b")]
    [InlineData("error FUR0903: There is no story `b`; did you mean `a`?", "new", "translation", "b", "en")]
    [InlineData("nowhere/site.config.json: error FUR0001: There is no site.config.json here; run furrow in the site's folder or name it with --site DIR.", "new", "春耕", "--site", "nowhere")]
    [InlineData("nowhere/site.config.json: error FUR0001: There is no site.config.json here; run furrow in the site's folder or name it with --site DIR.", "init", "--eject-theme", "--site", "nowhere")]
    public void A_call_that_lacks_something_ends_with_2_and_says_what(string message, params string[] arguments)
    {
        var call = _site.Furrow(arguments);

        Assert.Equal((2, message, ""), (call.ExitCode, call.Errors.Trim(), call.Output));
    }

    [Fact]
    public void A_file_that_is_there_is_never_overwritten()
    {
        _site.Write("content/2023/b/index.zh.md", "mine");

        var call = _site.Furrow("new", "乙", "--id", "b", "--date", "2023");

        Assert.Equal(2, call.ExitCode);
        Assert.Equal("error FUR0902: There is a story `b` already; give this one another id with `--id`, or translate that one with `furrow new translation b LANG`.", call.Errors.Trim());
        Assert.Equal("mine", Read("content/2023/b/index.zh.md"));
    }

    [Fact]
    public void A_new_archive_builds_strictly_and_is_the_same_every_time()
    {
        var first = _site.Furrow("init", "one", "--title", "zh=河谷报", "--title", "en=Valley News");

        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.EndsWith("one/site.config.json\nNext: furrow build --site one, then set title and baseUrl in site.config.json.\n", first.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(0, _site.Furrow("init", "two", "--title", "zh=河谷报", "--title", "en=Valley News").ExitCode);
        Assert.Equal(FilesOf("one"), FilesOf("two"));
        var build = _site.Furrow("build", "--site", "one", "--strict");
        Assert.Equal((0, ""), (build.ExitCode, build.Errors));
    }

    [Fact]
    public void An_archive_is_not_laid_out_over_another()
    {
        var call = _site.Furrow("init", ".");

        Assert.Equal((2, "site.config.json: error FUR0901: This file is there already and was left as it is; nothing was written. Move it away, or choose another place."),
            (call.ExitCode, call.Errors.Trim()));
    }

    [Theory]
    [InlineData("Name the new archive's folder, as in `furrow init archive`.", "init")]
    [InlineData("--eject-theme copies into a site that is there; name it with --site DIR rather than with DIR.", "init", "archive", "--eject-theme")]
    [InlineData("--languages is `zh,en` or `en,zh`: the languages that the sample and the theme are written in. Others are added in site.config.json afterwards.", "init", "archive", "--languages", "zh,fr")]
    [InlineData("--title: `河谷报` is a name for the Chinese pages; give the English ones one too, as in `--title zh=河谷报 --title en=…`.", "init", "archive", "--title", "河谷报")]
    [InlineData("--title: `zh=河谷报` is a name for the Chinese pages; give the English ones one too, as in `--title zh=河谷报 --title en=…`.", "init", "archive", "--title", "zh=河谷报")]
    [InlineData("--title: a new archive has no language `fr`, but zh and en, as in `--title zh=犁痕 --title en=Furrow`. Others are added in site.config.json afterwards.", "init", "archive", "--title", "fr=Sillon")]
    [InlineData("--title is given once for all languages, or once for each as in `--title zh=犁痕 --title en=Furrow`.", "init", "archive", "--title", "a", "--title", "b")]
    public void A_call_of_init_that_makes_no_sense_ends_with_2(string message, params string[] arguments)
    {
        var call = _site.Furrow(arguments);

        Assert.Equal((2, $"error: {message}\n`furrow init --help` shows what it takes, with examples."), (call.ExitCode, call.Errors.ReplaceLineEndings("\n").Trim()));
    }

    [Fact]
    public void Parts_of_the_theme_are_copied_and_those_that_are_there_stay()
    {
        _site.Write("templates/partials/footer.html", "mine");

        var call = _site.Furrow("init", "--eject-theme", "partials/footer.html", "partials/header.html");

        Assert.Equal((0, ""), (call.ExitCode, call.Errors));
        Assert.Equal(
            """
            templates/partials/footer.html is there already and stays as it is.
            templates/partials/header.html
            Delete what you do not change: files that are not there are taken from the built-in theme, and stay up to date with it.

            """, call.Output, ignoreLineEndingDifferences: true);
        Assert.Equal("mine", Read("templates/partials/footer.html"));
    }

    private string Read(string path) => File.ReadAllText(Path.Join(_site.Folder, path));

    private SortedDictionary<string, string> FilesOf(string folder)
    {
        var root = Path.Join(_site.Folder, folder);
        return new(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(root, path), File.ReadAllText), StringComparer.Ordinal);
    }
}
