using Furrow.Tests.Sites;

namespace Furrow.Tests.Importing.Sites;

/// <summary><c>furrow import --from hugo DIR</c> into an archive that <c>furrow init</c> has made, whose vocabularies are closed and have files.</summary>
public sealed class AddedTermsTests : IDisposable
{
    private const string NewTags = "\nchun-geng:\n  zh: 春耕\n  en: Spring ploughing\nnong-ju:\n  zh: 农具\n  en: Farm tools\n";
    private const string NewPeople = "\nwang-jia:\n  zh: 王甲\n  en: Wang Jia\n";
    private const string Tags = "content/vocabulary/tags.yml";
    private const string People = "content/vocabulary/people.yml";

    private readonly DiskSite _archive = new(new Dictionary<string, byte[]> { [".keep"] = [] });

    private readonly DiskSite _source = new(SiteText.Read("""
        -- hugo.toml --
        baseURL = "https://old.example.org/"
        defaultContentLanguage = "zh"
        [languages.zh]
        [languages.en]
        -- content/posts/a.zh.md --
        ---
        title: 春耕开始
        date: 2023-02-16
        summary: 春耕开始了。
        tags: [春耕, 农具]
        authors: [王甲]
        ---
        正文。
        -- content/posts/a.en.md --
        ---
        title: Ploughing begins
        date: 2023-02-16
        summary: Ploughing has begun.
        tags: [Spring ploughing, Farm tools]
        authors: [Wang Jia]
        ---
        Text.
        """, ""));

    public AddedTermsTests() => Assert.Equal(0, _archive.Furrow("init", ".").ExitCode);

    public void Dispose()
    {
        _archive.Dispose();
        _source.Dispose();
    }

    [Fact]
    public void The_terms_go_to_the_ends_of_the_files_and_the_archive_builds()
    {
        var (tags, people) = (Read(Tags), Read(People));

        var call = Import("--add-terms");

        Assert.Equal((0, ""), (call.ExitCode, call.Errors));
        Assert.Equal($"Imported 1 story in 2 articles, 0 of them drafts; 2 files. Terms added: 2 in {Tags}, 1 in {People}.\n", call.Output.ReplaceLineEndings("\n"));
        Assert.Equal((tags + NewTags, people + NewPeople), (Read(Tags), Read(People)));
        var build = _archive.Build("--strict");
        Assert.Equal((0, ""), (build.ExitCode, build.Errors));
    }

    [Fact]
    public void A_second_import_adds_nothing()
    {
        Import("--add-terms");
        var (tags, people) = (Read(Tags), Read(People));

        var call = Import("--add-terms");

        Assert.Equal((0, ""), (call.ExitCode, call.Errors));
        Assert.Equal("Imported 0 stories in 0 articles, 0 of them drafts; 0 files. 1 story stands already and stays as it is: 1 unchanged, 0 changed since.\n", call.Output.ReplaceLineEndings("\n"));
        Assert.Equal((tags, people), (Read(Tags), Read(People)));
    }

    [Fact]
    public void Without_the_option_the_last_lines_say_what_is_missing_and_how_to_add_it()
    {
        var (tags, people) = (Read(Tags), Read(People));

        var call = Import();

        Assert.Equal(0, call.ExitCode);
        Assert.Equal(
            $"""
            warning FUR0956: {People} lacks terms that the stories name: wang-jia; this vocabulary is closed, so builds stop until it has them. Import with --add-terms, which puts them at the file's end, or add them yourself: the report has the lines.
            warning FUR0956: {Tags} lacks terms that the stories name: chun-geng, nong-ju; this vocabulary is closed, so builds stop until it has them. Import with --add-terms, which puts them at the file's end, or add them yourself: the report has the lines.

            """, call.Errors, ignoreLineEndingDifferences: true);
        Assert.Equal(
            $"""
            Add to {Tags}:
            {NewTags}
            Add to {People}:
            {NewPeople}
            Imported 1 story in 2 articles, 0 of them drafts; 2 files.

            The vocabularies lack terms that the stories name: 2 in {Tags}, 1 in {People}.
            Builds stop until those that are closed have them: tags, people.
            Import again with --add-terms, which adds them to the files and writes no story a second time, or add the lines above yourself.

            """, call.Output, ignoreLineEndingDifferences: true);
        Assert.Equal((tags, people), (Read(Tags), Read(People)));
        Assert.Contains(" error FUR0203: `chun-geng` is not in ", _archive.Build().Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_terms_of_stories_that_stand_are_added_by_importing_again()
    {
        Import();

        var call = Import("--add-terms");

        Assert.Equal((0, ""), (call.ExitCode, call.Errors));
        Assert.Equal($"Imported 0 stories in 0 articles, 0 of them drafts; 0 files. 1 story stands already and stays as it is: 1 unchanged, 0 changed since. Terms added: 2 in {Tags}, 1 in {People}.\n", call.Output.ReplaceLineEndings("\n"));
        Assert.Equal(0, _archive.Build().ExitCode);
    }

    [Fact]
    public void A_term_that_an_editor_has_taken_out_of_a_story_is_not_added()
    {
        Import();
        _archive.Write("content/2023/a/index.zh.md", Read("content/2023/a/index.zh.md").Replace("[chun-geng, nong-ju]", "[nong-ju]", StringComparison.Ordinal));
        var tags = Read(Tags);

        var call = Import("--add-terms");

        Assert.Equal((0, ""), (call.ExitCode, call.Errors));
        Assert.Equal(tags + "\nnong-ju:\n  zh: 农具\n  en: Farm tools\n", Read(Tags));
    }

    [Fact]
    public void A_dry_run_says_what_would_be_added_and_adds_nothing()
    {
        var (tags, people) = (Read(Tags), Read(People));

        var call = Import("--add-terms", "--dry-run");

        Assert.Equal((0, ""), (call.ExitCode, call.Errors));
        Assert.Equal(
            $"""
            Would be added to {Tags}:
            {NewTags}
            Would be added to {People}:
            {NewPeople}
            content/2023/a/index.zh.md
            content/2023/a/index.en.md
            Nothing was written, as --dry-run asks. It would be: 1 story in 2 articles, 0 of them drafts; 2 files. Terms added: 2 in {Tags}, 1 in {People}.

            """, call.Output, ignoreLineEndingDifferences: true);
        Assert.Equal((tags, people), (Read(Tags), Read(People)));
    }

    [Fact]
    public void A_file_that_takes_no_terms_at_its_end_is_told_and_nothing_is_written()
    {
        _archive.Write(Tags, "{ about-this-archive: { zh: 关于档案, en: About the archive } }\n");
        var people = Read(People);

        var call = Import("--add-terms");

        Assert.Equal(1, call.ExitCode);
        Assert.Equal($"{Tags}: error FUR0915: This file takes no terms at its end, as --add-terms puts them: it is written in braces, is indented as a whole, or ends with `...`. Write each term on a line of its own, at the line's beginning, or import without --add-terms and add the terms yourself.", call.Errors.Trim());
        Assert.Equal("Nothing was written: mend the errors first.", call.Output.Trim());
        Assert.Equal(people, Read(People));
        Assert.False(Directory.Exists(Path.Join(_archive.Folder, "content/2023")));
    }

    [Fact]
    public void Terms_get_the_line_ends_of_their_file_and_what_stands_there_stays_byte_for_byte()
    {
        const string windows = "about-this-archive:\r\n  zh: 关于档案\r\n  en: About the archive # kept";
        _archive.Write(Tags, windows);

        Import("--add-terms");

        Assert.Equal(windows + "\r\n" + NewTags.ReplaceLineEndings("\r\n"), Read(Tags));
    }

    [Fact]
    public void A_story_whose_line_ends_a_checkout_has_changed_is_unchanged()
    {
        Import("--add-terms");
        foreach (var path in new[] { "content/2023/a/index.zh.md", "content/2023/a/index.en.md" })
            _archive.Write(path, Read(path).ReplaceLineEndings("\r\n"));

        Assert.EndsWith(": 1 unchanged, 0 changed since.", Import().Output.Trim(), StringComparison.Ordinal);
    }

    private Call Import(params string[] arguments) => _archive.Furrow(["import", "--from", "hugo", _source.Folder, .. arguments]);

    private string Read(string path) => File.ReadAllText(Path.Join(_archive.Folder, path));
}
