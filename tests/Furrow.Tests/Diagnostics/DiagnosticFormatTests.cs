using Furrow.Diagnostics;
using Furrow.Diagnostics.Formats;

namespace Furrow.Tests.Diagnostics;

public class DiagnosticFormatTests
{
    private static readonly DiagnosticReport Report = new(
        [
            new Diagnostic(Rules.HtmlRemoved, "One, two: 100% of it.", new SourceLocation("content/a/index.en.md", 3, 5))
            {
                Related = new SourceLocation("content/a/index.zh.md", 4, 6),
            },
        ],
        PathPrefix: "site/");

    [Fact]
    public void Text_names_a_second_place_after_the_message() => Assert.Equal(
        "site/content/a/index.en.md:3:5: warning FUR0408: One, two: 100% of it. (see site/content/a/index.zh.md:4:6)\n",
        Written(new TextFormat()));

    [Fact]
    public void GitHub_names_it_too() => Assert.Equal(
        "::warning file=site/content/a/index.en.md,line=3,col=5,title=FUR0408::One, two: 100%25 of it. (see site/content/a/index.zh.md:4:6)\n",
        Written(new GitHubFormat()));

    [Fact]
    public void Json_has_it_as_an_object() => Assert.Equal("""
        [
          {
            "id": "FUR0408",
            "severity": "warning",
            "message": "One, two: 100% of it.",
            "path": "site/content/a/index.en.md",
            "line": 3,
            "column": 5,
            "related": {
              "path": "site/content/a/index.zh.md",
              "line": 4,
              "column": 6
            }
          }
        ]

        """, Written(new JsonFormat()));

    [Fact]
    public void GitLab_has_a_path_a_line_and_a_fingerprint_for_each() => Assert.Equal("""
        [
          {
            "description": "One, two: 100% of it. (see site/content/a/index.zh.md:4:6)",
            "check_name": "FUR0408",
            "fingerprint": "FINGERPRINT:1",
            "severity": "minor",
            "location": {
              "path": "site/content/a/index.en.md",
              "lines": {
                "begin": 3
              }
            }
          }
        ]

        """, System.Text.RegularExpressions.Regex.Replace(Written(new GitLabFormat()), "[0-9a-f]{32}", "FINGERPRINT"));

    [Fact]
    public void GitLab_is_told_of_the_config_where_no_file_of_the_repository_is_at_fault()
    {
        var slip = Report.Diagnostics[0] with { Related = null };
        using var text = new StringWriter();
        new GitLabFormat().Write(Report with { Diagnostics = [slip with { Location = null }, slip with { Location = new SourceLocation("https://example.org/sitemap.xml", 7, 1) }, slip, slip with { Location = new SourceLocation("content/a/index.en.md", 9, 1) }] }, text);
        using var json = System.Text.Json.JsonDocument.Parse(text.ToString());
        var all = json.RootElement.EnumerateArray().ToList();

        Assert.Equal(
            ["site/site.config.json", "site/site.config.json", "site/content/a/index.en.md", "site/content/a/index.en.md"],
            all.Select(one => one.GetProperty("location").GetProperty("path").GetString()));
        Assert.Equal(4, all.Select(one => one.GetProperty("fingerprint").GetString()).Distinct().Count());
    }

    [Fact]
    public void Sarif_has_it_among_the_related_locations() =>
        Assert.Contains("\"relatedLocations\"", Written(new SarifFormat("1.0")), StringComparison.Ordinal);

    [Fact]
    public void Sarif_leads_to_a_rules_page_where_the_site_has_one()
    {
        using var text = new StringWriter();
        new SarifFormat("1.0").Write(Report with { Documentation = new Uri("https://example.org/archive/zh/editors/") }, text);

        Assert.Contains("\"helpUri\": \"https://example.org/archive/zh/editors/fur0408/\"", text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("helpUri", Written(new SarifFormat("1.0")), StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_has_what_services_need_to_follow_a_slip_and_what_the_baseline_excuses()
    {
        using var text = new StringWriter();
        new SarifFormat("1.0").Write(Report with { Known = [Report.Diagnostics[0] with { Location = new SourceLocation("content/a/index.en.md", 9, 1) }] }, text);
        using var json = System.Text.Json.JsonDocument.Parse(text.ToString());
        var run = json.RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results");
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];

        Assert.Equal("furrow/", run.GetProperty("automationDetails").GetProperty("id").GetString());
        Assert.Equal("To switch it off for a site, write in site.config.json `\"rules\": { \"FUR0408\": \"off\" }`; for one article, `ignore: [FUR0408]` in its front matter.",
            rule.GetProperty("help").GetProperty("text").GetString());
        // The same slip on another line is the same, and the second of its kind.
        var first = results[0].GetProperty("partialFingerprints").GetProperty("furrowSlip/v1").GetString()!;
        Assert.Equal(first.Replace(":1", ":2", StringComparison.Ordinal), results[1].GetProperty("partialFingerprints").GetProperty("furrowSlip/v1").GetString());
        Assert.False(results[0].TryGetProperty("suppressions", out _));
        Assert.Equal("external", results[1].GetProperty("suppressions")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void Paths_do_not_go_up_and_down_again()
    {
        var report = Report with { Diagnostics = [Report.Diagnostics[0] with { Location = new SourceLocation("../lists/urls.txt", 1, 1), Related = null }] };
        using var text = new StringWriter { NewLine = "\n" };
        new TextFormat().Write(report, text);

        Assert.Equal("lists/urls.txt:1:1: warning FUR0408: One, two: 100% of it.\n", text.ToString());
    }

    private static string Written(IDiagnosticFormat format)
    {
        using var text = new StringWriter { NewLine = "\n" };
        format.Write(Report, text);
        return text.ToString();
    }
}
