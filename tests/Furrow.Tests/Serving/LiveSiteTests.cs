using Furrow.Serving;

namespace Furrow.Tests.Serving;

/// <summary>What readers of a site see, and its editor hears, while it is edited.</summary>
public sealed class LiveSiteTests : IDisposable
{
    private const string First = "content/a/index.zh.md";
    private const string FirstPage = "/zh/2023/02/a/";
    private const string Second = "content/b/index.zh.md";
    private const string Sheet = "templates/assets/site.css";

    private const string Good = """
        ---
        title: 甲
        date: 2023-02
        ---
        正文。
        """;

    private readonly EditedSite _site = new($$"""
        -- {{First}} --
        {{Good}}
        -- {{Second}} --
        ---
        title: 乙
        date: 2023-01
        ---
        乙文。
        -- {{Sheet}} --
        p { color: red }
        """);

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_new_text_is_on_the_page()
    {
        var news = _site.Edit((First, Good.Replace("正文", "新文", StringComparison.Ordinal)));

        Assert.Equal((LiveChange.Pages, 2L), (news.Change, news.State.Number));
        Assert.Contains("新文", _site.Page(FirstPage), StringComparison.Ordinal);
        Assert.Empty(_site.Checked());
    }

    [Fact]
    public void A_new_headline_is_on_the_page_the_lists_and_the_neighbours()
    {
        _site.Edit((First, Good.Replace("甲", "丙", StringComparison.Ordinal)));

        Assert.All((string[])[FirstPage, "/zh/", "/zh/archive/2023/"], address => Assert.Contains("丙", _site.Page(address), StringComparison.Ordinal));
    }

    [Fact]
    public void A_story_with_an_error_is_shown_as_it_last_was_and_the_error_is_known_at_once()
    {
        var news = _site.Edit((First, Good.Replace("title: 甲", "titel: 丙", StringComparison.Ordinal)));

        Assert.Equal(LiveChange.None, news.Change);
        Assert.Equal([$"{First}:2:1", $"{First}:2:1"], news.State.Errors.Select(error => error.Location!.ToString()));
        Assert.Contains("甲", _site.Page(FirstPage), StringComparison.Ordinal);
        Assert.Contains("甲", _site.Page("/zh/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_stories_go_on_while_one_has_an_error()
    {
        _site.Edit((First, "half"));
        _site.Edit((Second, _site.Text(Second).Replace("乙文", "又一文", StringComparison.Ordinal)));

        Assert.Contains("又一文", _site.Page("/zh/2023/01/b/"), StringComparison.Ordinal);
        Assert.Contains("正文", _site.Page(FirstPage), StringComparison.Ordinal);
        Assert.Equal(["FUR0102"], _site.Live.State.Errors.Select(error => error.Rule.Id));
    }

    [Fact]
    public void What_is_mended_is_shown_and_no_longer_told()
    {
        _site.Edit((First, "half"));
        var news = _site.Edit((First, Good.Replace("正文", "全文", StringComparison.Ordinal)));

        Assert.Equal(LiveChange.Pages, news.Change);
        Assert.Empty(news.State.Errors);
        Assert.Contains("全文", _site.Page(FirstPage), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_paragraph_that_another_story_no_longer_has_is_an_error_of_the_link()
    {
        _site.Edit((Second, _site.Text(Second) + "\n\n[见](story:a#p2)\n"), (First, Good + "\n\n第二段。\n"));
        Assert.Empty(_site.Live.State.Errors);
        Assert.Empty(_site.Checked());

        var news = _site.Edit((First, Good));

        Assert.Equal([$"{Second}:8:1: FUR0402"], news.State.Errors.Select(error => $"{error.Location}: {error.Rule.Id}"));
    }

    [Fact]
    public void A_story_that_went_away_breaks_links_to_it_once_the_rest_has_been_looked_at()
    {
        _site.Edit((Second, _site.Text(Second) + "\n\n[见](story:a)\n"));
        _site.Edit((First, null));

        Assert.Equal(["FUR0401"], _site.Checked().Select(found => found.Rule.Id));
        Assert.Null(_site.Bytes(FirstPage));
    }

    [Fact]
    public void A_style_sheet_changes_nothing_but_styles()
    {
        var news = _site.Edit((Sheet, "p { color: blue }"));

        Assert.Equal(LiveChange.Styles, news.Change);
        Assert.Contains("blue", _site.Page(_site.Live.State.Shown.Plan.Theme.Assets.Find("site.css")!.Address), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_does_not_parse_leaves_pages_as_they_were()
    {
        var before = _site.Page(FirstPage);
        var news = _site.Edit(("templates/layouts/base.html", "{{ if }}"));

        Assert.Equal(LiveChange.None, news.Change);
        Assert.Contains(news.State.Errors, error => error.Location!.Path == "templates/layouts/base.html" && error.Rule.Id == "FUR0501");
        Assert.Equal(before, _site.Page(FirstPage));
    }

    [Fact]
    public void A_template_that_fails_on_an_open_page_is_known_at_once()
    {
        _site.Open = [FirstPage];
        var news = _site.Edit(("templates/partials/plain-article.html", "{{ nothing.here }}"));

        Assert.Equal(["templates/partials/plain-article.html:1:4: FUR0502"], news.State.Errors.Select(error => $"{error.Location}: {error.Rule.Id}"));
        Assert.Contains("正文", _site.Page(FirstPage), StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_page_that_a_change_leaves_as_it_was_is_not_looked_at_before_readers_hear_of_it()
    {
        _site.Edit((Second, _site.Text(Second) + "[甲][9]。\n"));
        Assert.Equal([Second], _site.Checked().Select(found => found.Location!.Path));
        _site.Open = ["/zh/2023/01/b/"];

        var news = _site.Edit((First, Good.Replace("正文", "新文", StringComparison.Ordinal)));

        Assert.Empty(news.Found());
    }

    [Fact]
    public void A_config_that_cannot_be_used_leaves_the_site_as_it_was()
    {
        var config = _site.Text("site.config.json");
        var news = _site.Edit(("site.config.json", "{"));

        Assert.Equal("site.config.json", Assert.Single(news.State.Errors).Location!.Path);
        Assert.Contains("正文", _site.Page(FirstPage), StringComparison.Ordinal);

        Assert.Empty(_site.Edit(("site.config.json", config)).State.Errors);
    }

    [Fact]
    public void A_site_without_its_config_and_then_without_everything_comes_back()
    {
        var files = _site.Paths.Select(path => (path, (string?)_site.Text(path))).ToArray();
        var news = _site.Edit([.. files.Select(file => (file.path, (string?)null))]);
        Assert.Equal(["FUR0001"], news.State.Errors.Select(error => error.Rule.Id));

        news = _site.Edit(files);
        Assert.Empty(news.State.Errors);
        Assert.Contains("正文", _site.Page(FirstPage), StringComparison.Ordinal);
    }
}
