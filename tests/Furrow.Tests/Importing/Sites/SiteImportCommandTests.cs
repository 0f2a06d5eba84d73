using Furrow.Tests.Sites;

namespace Furrow.Tests.Importing.Sites;

/// <summary><c>furrow import --from hugo DIR</c> as an editor calls it.</summary>
public sealed class SiteImportCommandTests : IDisposable
{
    private readonly DiskSite _site = new(new Dictionary<string, byte[]>(SiteText.Read("", PlainSite.Text)));

    private readonly DiskSite _source = new(SiteText.Read("""
        -- content/posts/a.md --
        ---
        title: 甲
        date: 2023-02-16
        toc: true
        tags: [春耕]
        ---
        [乙](b.md) ![牛](ox.png)
        -- content/posts/b.md --
        ---
        title: 乙
        date: 2023-02-17
        ---
        正文。
        -- content/posts/ox.png --
        PNG 3x2
        """, ""));

    public void Dispose()
    {
        _site.Dispose();
        _source.Dispose();
    }

    [Fact]
    public void A_site_is_imported_and_builds()
    {
        var call = _site.Furrow("import", "--from", "hugo", _source.Folder, "--report-file", "report.md");

        Assert.Equal(0, call.ExitCode);
        Assert.EndsWith("content/posts/a.md:4:1: warning FUR0942: `toc` has no equivalent in Furrow; left out: true.", call.Errors.Trim(), StringComparison.Ordinal);
        Assert.Equal("Imported 2 stories in 2 articles, 0 of them drafts; 4 files.", call.Output.Trim());
        Assert.Contains("## Part of the front matter is not imported (FUR0942, 1)\n\n- content/posts/a.md:4:1: `toc`", File.ReadAllText(Path.Join(_site.Folder, "report.md")), StringComparison.Ordinal);
        var build = _site.Build();
        // A tag of the old site has a name in its language alone.
        Assert.DoesNotContain("error", build.Errors, StringComparison.Ordinal);
        Assert.Contains("zh/2023/02/a/index.html", _site.Published().Keys);
        Assert.Contains("posts/a/index.html", _site.Published().Keys);
    }

    [Fact]
    public void A_second_import_adds_what_is_new_and_tells_of_the_rest_in_a_line()
    {
        _site.Furrow("import", "--from", "hugo", _source.Folder);
        const string edited = "---\ntitle: 甲\ndate: 2023-02-16\ntags: [ploughing]\n---\n\n全部改写过。\n";
        _site.Write("content/2023/a/index.zh.md", edited);
        File.Delete(Path.Join(_site.Folder, "content/2023/a/ox.png"));
        _source.Write("content/posts/c.md", "---\ntitle: 丙\ndate: 2023-02-18\n---\n新的，接着[甲](a.md)。\n");

        var call = _site.Furrow("import", "--from", "hugo", _source.Folder);

        Assert.Equal((0, ""), (call.ExitCode, call.Errors));
        Assert.Equal("Imported 1 story in 1 article, 0 of them drafts; 1 file. 2 stories stand already and stay as they are: 1 unchanged, 1 changed since.", call.Output.Trim());
        Assert.Equal(edited, File.ReadAllText(Path.Join(_site.Folder, "content/2023/a/index.zh.md")));
        Assert.False(File.Exists(Path.Join(_site.Folder, "content/2023/a/ox.png")));
        Assert.Contains("[甲](story:a)", File.ReadAllText(Path.Join(_site.Folder, "content/2023/c/index.zh.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_import_finds_stories_that_got_other_ids_than_their_files_names_and_were_moved()
    {
        _source.Write("content/notes/a.md", "---\ntitle: 另一篇\ndate: 2023-02-19\n---\n与前一篇同名的一篇。\n");
        _source.Write("content/posts/春耕.md", "---\ntitle: 春耕\ndate: 2023-02-20\n---\n春耕的正文。\n");
        _site.Furrow("import", "--from", "hugo", _source.Folder);
        Directory.Move(Path.Join(_site.Folder, "content/2023/chun-geng"), Path.Join(_site.Folder, "content/chun-geng"));

        var call = _site.Furrow("import", "--from", "hugo", _source.Folder);

        Assert.Equal((0, ""), (call.ExitCode, call.Errors));
        Assert.Equal("Imported 0 stories in 0 articles, 0 of them drafts; 0 files. 4 stories stand already and stay as they are: 4 unchanged, 0 changed since.", call.Output.Trim());
    }

    [Fact]
    public void A_translation_that_came_since_the_first_import_is_put_beside_its_original()
    {
        _source.Write("hugo.toml", "defaultContentLanguage = \"en\"\n[languages.en]\n[languages.zh]\n");
        File.Move(Path.Join(_source.Folder, "content/posts/a.md"), Path.Join(_source.Folder, "content/posts/a.zh.md"));
        File.Move(Path.Join(_source.Folder, "content/posts/b.md"), Path.Join(_source.Folder, "content/posts/b.zh.md"));
        _site.Furrow("import", "--from", "hugo", _source.Folder);
        _source.Write("content/posts/b.en.md", "---\ntitle: B\ndate: 2023-02-17\n---\nText.\n");

        var call = _site.Furrow("import", "--from", "hugo", _source.Folder);

        Assert.Equal((0, ""), (call.ExitCode, call.Errors));
        Assert.Equal("Imported 1 story in 1 article, 0 of them drafts; 1 file. 2 stories stand already and stay as they are: 2 unchanged, 0 changed since.", call.Output.Trim());
        Assert.Equal("---\ntitle: B\naliases: [/posts/b/]\n---\n\nText.\n", File.ReadAllText(Path.Join(_site.Folder, "content/2023/b/index.en.md")));
    }

    [Fact]
    public void A_dry_run_lists_the_files_and_writes_none()
    {
        var call = _site.Furrow("import", "--from", "hugo", _source.Folder, "--dry-run");

        Assert.Equal(0, call.ExitCode);
        Assert.StartsWith("content/2023/a/index.zh.md", call.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was written, as --dry-run asks. It would be: 2 stories in 2 articles", call.Output, StringComparison.Ordinal);
        Assert.Equal([".gitkeep"], Directory.EnumerateFileSystemEntries(Path.Join(_site.Folder, "content")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_post_that_cannot_be_read_is_left_out_and_ends_it_with_1()
    {
        _source.Write("content/posts/c.md", "---\ntitle: [\n---\nx\n");

        var broken = _site.Furrow("import", "--from", "hugo", _source.Folder);

        Assert.Equal((1, "Imported 2 stories in 2 articles, 0 of them drafts; 4 files. 1 file has errors: mend them, and import again; what is there by then stays as it is."), (broken.ExitCode, broken.Output.Trim()));
        Assert.Contains("content/posts/c.md:2:8: error FUR0104: The `[` that opens here is not closed", broken.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(_site.Folder, "content/2023/a/index.zh.md")));
    }

    [Fact]
    public void A_folder_that_is_none_ends_it_with_2_and_one_without_posts_with_1()
    {
        var none = _site.Furrow("import", "--from", "hexo", "nowhere");
        var file = _site.Furrow("import", "--from", "hexo", "site.config.json");
        var empty = _site.Furrow("import", "--from", "hexo", Path.Join(_site.Folder));

        Assert.Equal((2, "error FUR0940: There is no folder `nowhere`; name the old site's folder."), (none.ExitCode, none.Errors.Trim()));
        Assert.Equal((2, "error FUR0940: `site.config.json` is a file; name the old site's folder, the one with its config. For a newspaper page, leave --from out."), (file.ExitCode, file.Errors.Trim()));
        Assert.Equal((1, "Nothing was written: mend the errors first."), (empty.ExitCode, empty.Output.Trim()));
        Assert.Equal([".gitkeep"], Directory.EnumerateFileSystemEntries(Path.Join(_site.Folder, "content")).Select(Path.GetFileName));
    }

    [Fact]
    public void Links_on_the_disk_are_not_followed()
    {
        File.CreateSymbolicLink(Path.Join(_source.Folder, "content/posts/secret.png"), Path.Join(_site.Folder, "site.config.json"));
        _source.Write("content/posts/b.md", "---\ntitle: 乙\ndate: 2023-02-17\n---\n![x](secret.png)\n");

        var call = _site.Furrow("import", "--from", "hugo", _source.Folder);

        Assert.Contains("content/posts/b.md:5:1: warning FUR0948: There is no image file `secret.png`", call.Errors, StringComparison.Ordinal);
    }
}
