namespace Furrow.Tests.Checking.Pages;

/// <summary>Links of built pages, and the files they need.</summary>
public class LinkTests
{
    [Fact]
    public void A_site_without_mistakes_is_clean() => Assert.Empty(CheckedSite.Of("").Lines);

    [Theory]
    [InlineData("<a href=\"/zh/gone/\">x</a>", "static/old.html:6:10: error FUR0801: The link to `/zh/gone/` leads nowhere (on /old.html). Mend it, add the page, or give the page it meant that address as an alias.")]
    [InlineData("<p>\n<a href='/zh/2022/12/a/'>x</a>", "static/old.html:7:10: error FUR0801: The link to `/zh/2022/12/a/` leads nowhere (on /old.html). Mend it; did you mean `/zh/2023/02/a/`?")]
    [InlineData("<a href=\"https://example.org/gone\">x</a>", "static/old.html:6:10: error FUR0801: The link to `/gone` leads nowhere (on /old.html). Mend it, add the page, or give the page it meant that address as an alias.")]
    [InlineData("<a href=\"zh/2023/%E6%98%A5/\">x</a>", "static/old.html:6:10: error FUR0801: The link to `/zh/2023/春/` leads nowhere (on /old.html). Mend it, add the page, or give the page it meant that address as an alias.")]
    [InlineData("<a href=\"/ZH/2023/02/a/\">x</a>", "static/old.html:6:10: error FUR0801: The link to `/ZH/2023/02/a/` leads nowhere (on /old.html). Mend it; did you mean `/zh/2023/02/a/`?")]
    [InlineData("<a href=\"/zh/2023/02/a\">x</a>", "static/old.html:6:10: warning FUR0819: The link to `/zh/2023/02/a` lacks the slash at its end (on /old.html). Write `/zh/2023/02/a/`: some hosts lead on to it, with a detour, and others have no such page.")]
    [InlineData("<form action=\"/find\"></form>", "static/old.html:6:15: error FUR0801: The link to `/find` leads nowhere (on /old.html). Mend it, add the page, or give the page it meant that address as an alias.")]
    [InlineData("<a href=\"#below\">x</a>", "static/old.html:6:10: error FUR0802: The link to `#below` leads to nothing on its page (on /old.html). Give the place that id, or mend the link.")]
    [InlineData("<a href=\"/zh/2023/02/a/#p22\">x</a>", "static/old.html:6:10: error FUR0802: The link to `/zh/2023/02/a/#p22` leads to a place that is not on that page (on /old.html). Mend the part after `#`; did you mean `p2`?")]
    [InlineData("<img src=\"a.jpg\" alt=\"\">", "static/old.html:6:11: error FUR0803: The image `/a.jpg` is not there (on /old.html). Add the file below `static/` or to the story's folder, or mend the address.")]
    [InlineData("<img src=\"/p.png\" srcset=\"/p.png 1x, /q.png 2x\" alt=\"\">", "static/old.html:6:38: error FUR0803: The image `/q.png` is not there (on /old.html). Add the file below `static/` or to the story's folder, or mend the address.")]
    [InlineData("<video poster=\"/q.png\"></video>", "static/old.html:6:16: error FUR0803: The image `/q.png` is not there (on /old.html). Add the file below `static/` or to the story's folder, or mend the address.")]
    [InlineData("<script src=\"/x.js\"></script>", "static/old.html:6:14: error FUR0803: The file `/x.js` is not there (on /old.html). Add it to `templates/assets/` or below `static/`, or mend the address.")]
    [InlineData("<svg><use href=\"/icons.svg#x\"></use></svg>", "static/old.html:6:17: error FUR0803: The file `/icons.svg` is not there (on /old.html). Add it to `templates/assets/` or below `static/`, or mend the address.")]
    public void What_is_not_there_is_told_with_its_place(string html, string expected) =>
        Assert.Equal(expected, CheckedSite.Of(CheckedSite.PageText(html) + "\n-- static/p.png --\nPNG 2x2").Line);

    [Theory]
    [InlineData("<a href=\"/zh/2023/02/a/\">x</a>")]
    [InlineData("<a href=\"https://example.org/zh/2023/02/a/index.html?from=feed#p1\">x</a>")]
    [InlineData("<a href=\"zh/../zh/2023/02/a/#:~:text=%E4%B8%80\">x</a>")]
    [InlineData("<a href=\"zh/%32023/02/a/#%70%32\">x</a>")]
    [InlineData("<p id=\"below\"><a href=\"#below\">x</a> <a href=\"#top\">x</a> <a href=\"#\">x</a> <a name=\"old\" href=\"#old\">x</a>")]
    [InlineData("<a href=\"mailto:a@example.org\">x</a> <a href=\"tel:1\">x</a> <a href=\"https://example.com/gone\">x</a> <a href=\"https://example.org:8080/gone\">x</a>")]
    [InlineData("<img alt=\"\" src=\"/p.png\" srcset=\"p.png 1x,/p.png 2x , https://example.org/p.png 3x\">")]
    [InlineData("<template><a href=\"/gone/\">x</a></template>")]
    public void What_is_there_is_not_told_of(string html) =>
        Assert.Empty(CheckedSite.Of(CheckedSite.PageText(html) + "\n-- static/p.png --\nPNG 2x2").Lines);

    [Fact]
    public void A_link_of_a_template_is_told_of_once_for_all_its_pages() => Assert.Matches(
        @"^error FUR0801: The link to `/gone/` leads nowhere \(on / and \d+ more pages, `a\.home` in `footer`\)\. Mend it, add the page, or give the page it meant that address as an alias\.$",
        CheckedSite.WithFooter("<footer><a class=\"home\" href=\"/gone/\">x</a></footer>").Line);

    [Fact]
    public void Links_that_a_template_makes_anew_on_each_page_are_one_mistake() => Assert.Matches(
        @"^error FUR0801: The link to `/404\.html/print/` leads nowhere \(on /404\.html, `a` in `footer`\)\. .* There are \d+ more of this kind\.$",
        CheckedSite.WithFooter("<footer><a href=\"{{ page.url }}/print/\">x</a></footer>").Line);

    [Fact]
    public void A_page_that_shows_one_article_alone_names_it()
    {
        var site = CheckedSite.WithFooter("{{ if page.layout == 'article' && site.language.key == 'en' }}<a href=\"/gone/\">x</a>{{ end }}");

        Assert.Equal("content/a/index.en.md: error FUR0801: The link to `/gone/` leads nowhere (on /en/2023/02/a/, `a` in `page`). Mend it, add the page, or give the page it meant that address as an alias.", site.Line);
    }

    [Fact]
    public void Below_a_base_path_links_to_the_host_leave_the_site()
    {
        var site = CheckedSite.Of("-- templates/partials/footer.html --\n<a href=\"/zh/\">x</a><a href=\"{{ site.base_path }}zh/\">x</a>", options => options with { Build = options.Build with { BaseUrl = new Uri("https://host.example/repo/") } });

        Assert.StartsWith("error FUR0801: The link to `https://host.example/zh/` leaves the site, which is below `/repo/` (on / and ", site.Line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a { background: url(./gone.png) } b { background: url('data:image/png;base64,AA') }", "/assets/gone.png")]
    [InlineData("@import '/gone.css';", "/gone.css")]
    public void Files_that_style_sheets_name_are_looked_for(string css, string address) => Assert.Equal(
        $"error FUR0803: The file `{address}` is not there (on /assets/x.HASH.css, `style sheet`). Add it to `templates/assets/` or below `static/`, or mend the address.",
        System.Text.RegularExpressions.Regex.Replace(CheckedSite.Of($"-- templates/assets/x.css --\n{css}\n").Line, "[0-9a-f]{10}", "HASH"));

    [Theory]
    [InlineData("-- static/more.webmanifest --\n{ \"icons\": [ { \"src\": \"i.png\" } ] }", "static/more.webmanifest:1:24: error FUR0803: The file `/i.png` is not there (on /more.webmanifest). Add it to `templates/assets/` or below `static/`, or mend the address.")]
    [InlineData("-- static/more.xml --\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://example.org/gone/</loc></url><url><loc>https://example.org/zh/</loc></url></urlset>", "static/more.xml:1:71: error FUR0801: The link to `/gone/` leads nowhere (on /more.xml). Mend it, add the page, or give the page it meant that address as an alias.")]
    public void So_are_those_of_files_for_programs(string file, string expected) =>
        Assert.Equal(expected, CheckedSite.Of(file).Line);

    [Fact]
    public void A_redirect_that_leads_nowhere_is_a_broken_link() => Assert.Equal(
        "static/old.html:3:72: error FUR0801: The link to `/gone/` leads nowhere (on /old.html). Mend it, add the page, or give the page it meant that address as an alias.",
        CheckedSite.WithPage("", "<meta http-equiv=\"refresh\" content=\"0; url=/gone/\">").Line);
}
