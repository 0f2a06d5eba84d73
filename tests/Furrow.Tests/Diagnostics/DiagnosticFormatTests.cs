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
    public void Sarif_has_it_among_the_related_locations() =>
        Assert.Contains("\"relatedLocations\"", Written(new SarifFormat("1.0")), StringComparison.Ordinal);

    private static string Written(IDiagnosticFormat format)
    {
        using var text = new StringWriter { NewLine = "\n" };
        format.Write(Report, text);
        return text.ToString();
    }
}
