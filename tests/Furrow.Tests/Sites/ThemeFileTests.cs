namespace Furrow.Tests.Sites;

/// <summary>What authors of themes and vocabularies misspell without an error: files and texts that do nothing.</summary>
public class ThemeFileTests
{
    [Fact]
    public void A_template_that_overrides_none_and_that_none_includes() => Assert.Equal(
        ["templates/partials/foter.html: warning FUR0506: This template has the name of none in the built-in theme and no template includes it, so it does nothing; did you mean `partials/footer.html`? Rename it, include it, or remove it."],
        TestSite.BuildWithTheme("""
            -- templates/partials/foter.html --
            <footer></footer>
            """).Diagnostics);

    [Fact]
    public void A_layout_that_is_made_up() => Assert.Equal(
        ["templates/layouts/artikel.html: warning FUR0506: This template has the name of none in the built-in theme and no template includes it, so it does nothing; did you mean `layouts/article.html`? Rename it, include it, or remove it."],
        TestSite.BuildWithTheme("""
            -- templates/layouts/artikel.html --
            <p></p>
            """).Diagnostics);

    [Fact]
    public void Templates_that_are_included_by_name_or_by_a_name_put_together() => TestSite.BuildWithTheme("""
        -- templates/partials/footer.html --
        {{ include 'partials/mine' }}{{ for name in ['one'] }}{{ include ('partials/mine/' + name) }}{{ end }}
        -- templates/partials/mine.html --
        <p>1</p>
        -- templates/partials/mine/one.html --
        <p>2</p>
        """).Clean();

    [Fact]
    public void A_text_that_no_template_shows() => Assert.Equal(
        ["templates/i18n/en.yml:2:1: warning FUR0507: No template shows a text `nav.hom`; did you mean `nav.home`? Mend the key, or remove the line."],
        TestSite.BuildWithTheme("""
            -- templates/i18n/en.yml --
            nav.home: Front
            nav.hom: Front
            """).Diagnostics);

    [Fact]
    public void Texts_that_templates_of_the_site_show() => TestSite.BuildWithTheme("""
        -- templates/partials/footer.html --
        {{ t 'my.text' }}{{ t_count 'my.count' 1 }}{{ for kind in ['a'] }}{{ t ('my.kind.' + kind) }}{{ end }}
        -- templates/i18n/en.yml --
        my.text: Text
        my.count: "{0} texts"
        my.count.one: one text
        my.kind.a: A
        -- templates/i18n/zh.yml --
        my.text: 文字
        my.count: "{0} 篇"
        my.kind.a: 甲
        """).Clean();

    [Fact]
    public void A_text_with_other_placeholders_than_the_built_in_one()
    {
        var lines = TestSite.BuildWithTheme("""
            -- templates/i18n/en.yml --
            nav.home: "Front {0}"
            vocabulary.count.tags: tags
            """).Diagnostics;

        Assert.Equal(
            ["templates/i18n/en.yml:1:11: warning FUR0508: `nav.home` has `{0}`, which nothing is filled in for, so readers would see it; take it out. The built-in text is `Home`.",
             "templates/i18n/en.yml:2:24: warning FUR0508: `vocabulary.count.tags` lacks `{0}`, so readers are not shown what it stands for; write it where that belongs. The built-in text is `{0} tags`."], lines);
    }

    [Fact]
    public void Texts_in_a_language_that_the_site_does_not_have() => Assert.Equal(
        ["templates/i18n/zn.yml: warning FUR0509: The site has no language with the key `zn`, so these texts are never shown. Rename the file to `en.yml` if they are of that language, or add the language to site.config.json."],
        TestSite.BuildWithTheme("""
            -- templates/i18n/zn.yml --
            nav.home: 首页
            """).Diagnostics);

    [Theory]
    [InlineData("partials/plain-list.html")]
    [InlineData("plain-list")]
    [InlineData("partials/plain-lst")]
    [InlineData("layouts/plain-list")]
    public void An_include_in_a_wrong_form_is_told_the_right_one(string name) => Assert.Equal(
        [$"templates/layouts/base.html:1:4: error FUR0502: This template fails: There is no template templates/{name}.html; did you mean `include 'partials/plain-list'`? The values templates may use are listed in templates/README.md."],
        TestSite.Build($"-- templates/layouts/base.html --\n{{{{ include '{name}' }}}}").Diagnostics);

    [Fact]
    public void An_include_of_nothing_like_a_template() => Assert.Equal(
        ["templates/layouts/base.html:1:4: error FUR0502: This template fails: There is no template templates/xyzzy-plugh.html. Templates are named from the folder templates/, without .html. The values templates may use are listed in templates/README.md."],
        TestSite.Build("-- templates/layouts/base.html --\n{{ include 'xyzzy-plugh' }}").Diagnostics);

    [Fact]
    public void A_file_among_the_vocabularies_that_is_none()
    {
        var site = TestSite.Build("""
            -- content/vocabulary/tag.yml --
            ploughing: { zh: 春耕, en: Ploughing }
            -- content/vocabulary/places.yml --
            golmud: { zh: 格尔木, en: Golmud }
            -- content/vocabulary/.notes.txt --
            hidden
            """);

        Assert.Equal(
            ["content/vocabulary/tag.yml: warning FUR0114: This file is no vocabulary, so it is not read; did you mean `tags.yml`? Rename it, or move it elsewhere; the vocabularies are tags.yml, columns.yml, series.yml, people.yml, places.yml."],
            site.Diagnostics);
    }
}
