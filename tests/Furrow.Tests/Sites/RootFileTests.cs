namespace Furrow.Tests.Sites;

/// <summary>The theme's files that are published at the site's root under their own names.</summary>
public class RootFileTests
{
    [Fact]
    public void They_are_copied_as_they_are_and_templates_can_name_them()
    {
        var site = TestSite.Build("""
            -- templates/layouts/base.html --
            file: {{ root_file 'humans.txt' }}
            -- templates/root/humans.txt --
            {{ "./site.css" }}
            -- templates/root/.hidden --
            text
            """, new BuildOptions { BaseUrl = new Uri("https://host.example/repo/") }).Clean();

        Assert.Equal("{{ \"./site.css\" }}\n", site.Page("/humans.txt"));
        Assert.Equal("/repo/humans.txt", site.Fact("/zh/", "file"));
        Assert.False(site.HasPage("/.hidden"));
    }

    [Fact]
    public void A_sites_own_takes_the_place_of_the_built_in_one_of_that_name()
    {
        var site = TestSite.Build("""
            -- templates/root/service-worker.js --
            // Nothing.
            """).Clean();

        Assert.Equal("// Nothing.\n", site.Page("/service-worker.js"));
    }

    [Fact]
    public void A_static_file_cannot_have_the_address_of_one()
    {
        var site = TestSite.Build("""
            -- templates/root/humans.txt --
            text
            -- static/humans.txt --
            text
            """);

        Assert.Equal(
            ["static/humans.txt: error FUR0301: The address /humans.txt of a static file is taken by the theme's file root/humans.txt; rename the file."],
            site.Diagnostics);
    }
}
