using System.Text;
using System.Text.Json;

namespace Furrow.Tests.Sites;

/// <summary>What hosts are told about headers.</summary>
public class HostFileTests
{
    private const string Own = """
        -- static/_headers --
        /*
          X-Own: yes
        """;

    [Fact]
    public void Netlify_and_Cloudflare_Pages_are_told_the_headers_of_every_file_and_how_long_browsers_may_keep_some() => Assert.Equal("""
        # Headers for Netlify and Cloudflare Pages. A site that has its own static/_headers keeps that.

        # No page runs what is not the site's own, is shown inside another site, or asks for the reader's devices.
        /*
          Content-Security-Policy: default-src 'none'; img-src 'self' https: http:; style-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
          Permissions-Policy: accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()

        # These names hold a hash of the content, so what they name never changes.
        /assets/*
          Cache-Control: public, max-age=31536000, immutable

        /search/zh/*
          Cache-Control: public, max-age=31536000, immutable

        /search/en/*
          Cache-Control: public, max-age=31536000, immutable

        # Browsers ask for a new one whenever a page is opened.
        /service-worker.js
          Cache-Control: no-cache

        """.ReplaceLineEndings("\n"), TestSite.Build("").Clean().Page("/_headers"));

    [Fact]
    public void Azure_Static_Web_Apps_is_told_the_same_and_the_page_for_what_is_not_there()
    {
        var config = Json(TestSite.Build("").Clean());

        Assert.Equal(
            ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"],
            config.GetProperty("globalHeaders").EnumerateObject().Select(header => header.Name));
        Assert.Equal(
            ["/assets/* public, max-age=31536000, immutable", "/search/zh/* public, max-age=31536000, immutable",
             "/search/en/* public, max-age=31536000, immutable", "/service-worker.js no-cache"],
            config.GetProperty("routes").EnumerateArray().Select(route => $"{route.GetProperty("route")} {route.GetProperty("headers").GetProperty("Cache-Control")}"));
        Assert.Equal("/404.html", config.GetProperty("responseOverrides").GetProperty("404").GetProperty("rewrite").GetString());
    }

    [Fact]
    public void Under_a_sub_path_every_rule_is_about_what_is_below_it()
    {
        var site = TestSite.Build("", new BuildOptions { BaseUrl = new Uri("https://host.example/repo/") }).Clean();

        Assert.Equal(
            ["/repo/*", "/repo/assets/*", "/repo/search/zh/*", "/repo/search/en/*", "/repo/service-worker.js"],
            site.Page("/_headers").Split('\n').Where(line => line.StartsWith('/')));
        Assert.All(Json(site).GetProperty("routes").EnumerateArray(), route => Assert.StartsWith("/repo/", route.GetProperty("route").GetString(), StringComparison.Ordinal));
        Assert.Equal("/repo/404.html", Json(site).GetProperty("responseOverrides").GetProperty("404").GetProperty("rewrite").GetString());
    }

    [Fact]
    public void A_page_states_the_policy_that_hosts_send_but_for_frames_which_only_a_header_can_forbid()
    {
        var site = TestSite.Build(RepositoryFiles.Site()).Clean();
        var sent = Json(site).GetProperty("globalHeaders").GetProperty("Content-Security-Policy").GetString()!;
        var built = new BuiltSite(site.Files, new Uri("https://example.org/"));

        Assert.EndsWith("; frame-ancestors 'none'", sent, StringComparison.Ordinal);
        foreach (var path in built.PagePaths)
        {
            var stated = built.Page(path).QuerySelector("meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content");
            Assert.Equal(sent.Replace("; frame-ancestors 'none'", "", StringComparison.Ordinal), stated);
        }
    }

    [Fact]
    public void A_site_that_has_its_own_file_for_a_host_keeps_it()
    {
        var site = TestSite.Build(Own).Clean();

        Assert.Equal("/*\n  X-Own: yes\n", site.Page("/_headers"));
        Assert.True(site.HasPage("/staticwebapp.config.json"));
    }

    [Fact]
    public void Nothing_else_can_have_their_addresses()
    {
        var site = TestSite.Build("""
            -- content/a/index.zh.md --
            ---
            title: 甲
            date: 2023
            aliases: [/staticwebapp.config.json]
            ---
            正文。
            """);

        Assert.Contains(site.Diagnostics, line => line.Contains("The address /staticwebapp.config.json of a redirect is taken by the host's headers", StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_are_short_enough_for_Cloudflare_Pages() =>
        Assert.All(TestSite.Build("").Page("/_headers").Split('\n'), line => Assert.InRange(line.Length, 0, 2000));

    private static JsonElement Json(TestSite site) => JsonDocument.Parse(Encoding.UTF8.GetBytes(site.Page("/staticwebapp.config.json"))).RootElement;
}
