namespace Furrow.Tests.Sites;

/// <summary>What authors of themes can get wrong.</summary>
public class TemplateErrorTests
{
    [Fact]
    public void A_template_that_does_not_parse()
    {
        var lines = Build("<p>\n  {{ if }}\n{{ end }}</p>").Diagnostics;

        Assert.All(lines, line => Assert.Matches("^templates/layouts/base.html:[23]:[0-9]+: error FUR0501: This template does not parse: .*\\. See scriban's syntax", line));
        Assert.NotEmpty(lines);
    }

    [Theory]
    [InlineData("<p>\n{{ if true }}\n{{ for a in [1] }}\n{{ end }}\n</p>", "2:4", "if")]
    [InlineData("{{ if true }}a{{ else }}b", "1:4", "if")]
    [InlineData("{{~ x = 1\n   for a in [1] ~}}\n{{ '}} end' }}{{# end }}", "2:4", "for")]
    [InlineData("{{ capture x }}{{ if true; end }}", "1:4", "capture")]
    public void A_block_that_is_never_closed_is_shown_where_it_begins(string template, string place, string word) => Assert.Equal(
        [$"templates/layouts/base.html:{place}: error FUR0501: This template does not parse: the `{word}` that begins here is never closed; add `{{{{ end }}}}` after what belongs to it."],
        Build(template).Diagnostics);

    [Theory]
    [InlineData("<p>\n  {{ page.titel }}", "2:11")]
    [InlineData("{{ nothing }}", "1:4")]
    [InlineData("\n\n{{ site.language.nothing }}", "3:18")]
    [InlineData("{{ x = null }}{{ x.y }}", "1:20")]
    [InlineData("{{ 1 // 0 }}", "1:6")]
    [InlineData("{{ [1] | array.join 5 6 7 8 }}", "1:10")]
    [InlineData("{{ 5 | math.format 'Q' }}", "1:8")]
    [InlineData("{{ include 'layouts/base' }}", "1:4")]
    [InlineData("{{ t }}", "1:5")]
    [InlineData("{{ t_in 'fr' 'archive.title' }}", "1:4")]
    public void A_template_that_names_a_missing_value_or_fails_otherwise(string template, string place)
    {
        var line = Assert.Single(Build(template).Diagnostics);

        Assert.StartsWith($"templates/layouts/base.html:{place}: error FUR0502: This template fails: ", line, StringComparison.Ordinal);
        Assert.EndsWith(" The values templates may use are listed in templates/README.md.", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_includes_one_that_is_not_there() => Assert.Equal(
        ["templates/layouts/base.html:1:4: error FUR0502: This template fails: There is no template templates/partials/plain-lst.html; did you mean `include 'partials/plain-list'`? The values templates may use are listed in templates/README.md."],
        Build("{{ include 'partials/plain-lst' }}").Diagnostics);

    [Fact]
    public void A_template_that_names_an_asset_that_is_not_there() => Assert.Equal(
        ["templates/layouts/base.html:1:4: error FUR0502: This template fails: There is no asset templates/assets/nothing-at-all.css. The values templates may use are listed in templates/README.md."],
        Build("{{ asset 'nothing-at-all.css' }}").Diagnostics);

    [Fact]
    public void A_template_that_names_a_file_of_the_root_that_is_not_there()
    {
        var site = TestSite.Build("""
            -- templates/layouts/base.html --
            {{ root_file 'plain-file.txt' }}
            -- templates/root/plain-fill.txt --
            text
            """);

        Assert.Equal(
            ["templates/layouts/base.html:1:4: error FUR0502: This template fails: There is no file templates/root/plain-file.txt; did you mean `plain-fill.txt`? The values templates may use are listed in templates/README.md."],
            site.Diagnostics);
    }

    [Fact]
    public void A_template_that_does_not_parse_is_not_missing_where_it_is_included()
    {
        var site = TestSite.Build("""
            -- templates/layouts/base.html --
            {{ include 'partials/broken' }}
            -- templates/partials/broken.html --
            {{ for }}
            """);

        Assert.All(site.Result.Diagnostics, d => Assert.Equal("templates/partials/broken.html", d.Location!.Path));
        Assert.NotEmpty(site.Result.Diagnostics);
    }

    [Fact]
    public void A_text_that_the_theme_lacks_is_a_warning_at_its_place_and_shown_by_its_key()
    {
        var site = Build("{{ t 'no.such.text' }}");

        Assert.Equal(
            ["templates/layouts/base.html:1:4: warning FUR0504: `no.such.text` is missing in templates/i18n/en.yml; add it there.",
             "templates/layouts/base.html:1:4: warning FUR0504: `no.such.text` is missing in templates/i18n/zh.yml; add it there."], site.Diagnostics);
        Assert.Equal("no.such.text", site.Page("/zh/").Trim());
    }

    [Fact]
    public void A_language_whose_texts_are_not_there_is_one_warning_and_shows_English()
    {
        var site = TestSite.Build("""
            -- site.config.json --
            {
              "baseUrl": "https://example.org/", "title": { "zh": "甲", "en": "A" }, "defaultLanguage": "zh",
              "languages": [
                { "key": "zh", "tag": "zh-Hans", "label": "中文" },
                { "key": "en", "tag": "en", "label": "English" },
                { "key": "bo", "tag": "bo", "label": "བོད་ཡིག" }
              ]
            }
            -- templates/layouts/base.html --
            {{ t 'archive.title' }}
            """);

        Assert.Equal(
            ["templates/i18n/bo.yml: warning FUR0504: There is no such file, so pages in བོད་ཡིག show the theme's English texts; copy templates/i18n/en.yml there and translate it."],
            site.Diagnostics);
        Assert.Equal(site.Page("/en/"), site.Page("/bo/"));
    }

    [Fact]
    public void Assets_that_name_each_other_in_a_circle()
    {
        var site = TestSite.Build("""
            -- templates/assets/plain-a.css --
            p { background: url("./plain-b.css") }
            -- templates/assets/plain-b.css --
            p { background: url("./plain-a.css") }
            """);

        Assert.Equal(["templates/assets/plain-b.css: error FUR0505: The assets name each other in a circle: plain-a.css → plain-b.css → plain-a.css; take one of the names out."], site.Diagnostics);
    }

    [Fact]
    public void Style_sheets_that_are_parts_of_each_other()
    {
        var site = TestSite.Build("""
            -- templates/assets/plain-a.css --
            p { color: red }
            @import "./plain-a.css";
            """);

        Assert.Equal(["templates/assets/plain-a.css:2:1: error FUR0505: The style sheets name each other in a circle: plain-a.css → plain-a.css; take one of the names out."], site.Diagnostics);
    }

    [Theory]
    [InlineData("@import url(\"./styles/plain.css\");")]
    [InlineData("@import './styles/plain.css';")]
    [InlineData("@import \"./styles/plain.css\" print;")]
    public void A_part_that_is_named_in_another_way(string line)
    {
        var site = TestSite.Build($"""
            -- templates/assets/plain.css --
            {line}
            """);

        Assert.Equal([$"templates/assets/plain.css:1:1: error FUR0505: A part is named as in `@import \"./styles/print.css\";`, on a line of its own and with nothing else; write it so, or put `{line}` into a file of its own."], site.Diagnostics);
    }

    [Fact]
    public void A_site_changes_one_text_and_keeps_the_others()
    {
        var site = TestSite.BuildWithTheme("""
            -- templates/i18n/en.yml --
            nav.home: "Front"
            """).Clean();

        Assert.Contains(">Front</a>", site.Page("/en/"), StringComparison.Ordinal);
        Assert.Contains(">Skip to the text</a>", site.Page("/en/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_sheet_whose_part_is_not_there()
    {
        var site = TestSite.Build("""
            -- templates/assets/plain.css --
            @import "./styles/plain-print.css";
            """);

        Assert.Equal(["templates/assets/plain.css:1:1: error FUR0505: There is no templates/assets/styles/plain-print.css; add it, or take the line out."], site.Diagnostics);
    }

    [Fact]
    public void Whatever_a_story_says_is_escaped_and_cannot_run_as_a_template()
    {
        var site = TestSite.Build("""
            -- content/a/index.zh.md --
            ---
            title: "<b>{{ page.title }}</b>"
            date: 2023
            ---
            {{ nothing }}
            """).Clean();

        Assert.Equal("&lt;b&gt;{{ page.title }}&lt;/b&gt;", site.Fact("/zh/2023/a/", "headline"));
        Assert.Contains("{{ nothing }}", site.Page("/zh/2023/a/"), StringComparison.Ordinal);
    }

    private static TestSite Build(string baseTemplate) => TestSite.Build($"-- templates/layouts/base.html --\n{baseTemplate}");
}
