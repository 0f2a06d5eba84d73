using System.Diagnostics;
using System.Text.RegularExpressions;
using Furrow.Status;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Status;

/// <summary><c>furrow status</c> as editors and machines call it, in a Git repository of its own.</summary>
public sealed partial class StatusCommandTests : IDisposable
{
    private const string Original = """
        ---
        title: 第一犁
        date: 2023-02-16
        ---

        昨夜，格尔木下了今春第一场雪。

        ## 春耕

        牛在地里。
        """;

    private const string Translation = """
        ---
        title: The first furrow
        translation: {kind: human, source: HASH}
        ---

        Snow fell last night.
        """;

    private readonly DiskSite _site = new("-- content/ox/index.zh.md --\n" + Original);

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_stale_translation_comes_with_what_has_changed_since()
    {
        Translate();
        Commit();
        _site.Write("content/ox/index.zh.md", Original
            .Replace("第一犁", "第一道犁", StringComparison.Ordinal)
            .Replace("第一场雪", "第二场雪", StringComparison.Ordinal)
            .Replace("牛在地里。", "牛在地里。\n\n犁也在。", StringComparison.Ordinal));
        Commit();

        var call = _site.Furrow("status", "--only", "stale");

        Assert.Equal((0, ""), (call.ExitCode, call.Errors));
        Assert.Equal(
            """
            date        story  title     zh        en     left to do
            2023-02-16  ox     第一道犁  original  stale  stale: en

            content/ox/index.en.md was made from sha256:…. Since then content/ox/index.zh.md has changed:
              title: 第一{+道+}犁
              line 6: 昨夜，格尔木下了今春第[-一-]{+二+}场雪。
              line 12: {+犁也在。+}

            year  stories  zh  en  untranslated  stale  unchecked  photographs  drafts
            2023  1        1   1   -             1      -          -            -

            1 story (zh 1, en 1); something is left to do in: untranslated 0, stale 1, unchecked 0, photographs 0, drafts 0.

            """, Hash().Replace(call.Output, "sha256:…"), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void What_has_changed_is_found_under_the_name_that_the_original_had_then()
    {
        Translate();
        Commit();
        Git("mv", "content/ox", "content/牛");
        Commit();
        Git("mv", "content/牛", "content/plough");
        Commit();
        _site.Write("content/plough/index.zh.md", Original.Replace("第一场雪", "第二场雪", StringComparison.Ordinal));
        Commit();

        Assert.Contains("  line 6: 昨夜，格尔木下了今春第[-一-]{+二+}场雪。\n", _site.Furrow("status", "--only", "stale").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_in_Git_can_be_stopped()
    {
        Commit();
        var history = new GitHistory(_site.Folder, TimeSpan.FromMinutes(1));

        Assert.Throws<OperationCanceledException>(() => history.Find("content/ox/index.zh.md", "sha256:0123456789abcdef", new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_version_that_Git_does_not_have_is_said_to_be_unknown()
    {
        _site.Write("content/ox/index.en.md", Translation.Replace("HASH", "\"sha256:0123456789abcdef\"", StringComparison.Ordinal));
        Commit();

        var call = _site.Furrow("status", "--story", "ox");

        Assert.Contains("content/ox/index.en.md was made from sha256:0123456789abcdef, and content/ox/index.zh.md is sha256:", call.Output, StringComparison.Ordinal);
        Assert.Contains(" now. What has changed is not known: Git has no version of the original with that hash.", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_has_it_all()
    {
        Translate();
        Commit();
        _site.Write("content/ox/index.zh.md", Original.Replace("地里", "田里", StringComparison.Ordinal));

        var call = _site.Furrow("status", "--format", "json");

        Assert.Equal(
            """
            {
              "languages": [
                "zh",
                "en"
              ],
              "stories": [
                {
                  "id": "ox",
                  "title": "第一犁",
                  "date": "2023-02-16",
                  "original": "zh",
                  "articles": [
                    {
                      "language": "zh",
                      "path": "content/ox/index.zh.md",
                      "draft": false,
                      "unchecked": false
                    },
                    {
                      "language": "en",
                      "path": "content/ox/index.en.md",
                      "draft": false,
                      "unchecked": false,
                      "stale": {
                        "source": "sha256:…",
                        "current": "sha256:…",
                        "changes": [
                          {
                            "key": "body",
                            "line": 10,
                            "text": "牛在[-地-]{+田+}里。"
                          }
                        ]
                      }
                    }
                  ]
                }
              ],
              "total": {
                "stories": 1,
                "articles": {
                  "en": 1,
                  "zh": 1
                },
                "untranslated": 0,
                "stale": 1,
                "unchecked": 0,
                "photographs": 0,
                "drafts": 0
              },
              "years": {
                "2023": {
                  "stories": 1,
                  "articles": {
                    "en": 1,
                    "zh": 1
                  },
                  "untranslated": 0,
                  "stale": 1,
                  "unchecked": 0,
                  "photographs": 0,
                  "drafts": 0
                }
              },
              "vocabularies": {
                "tags": {},
                "columns": {},
                "series": {},
                "people": {},
                "places": {}
              }
            }

            """, Hash().Replace(call.Output, "sha256:…"), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Mistakes_in_the_content_end_with_1_and_the_rest_is_shown()
    {
        _site.Write("content/b/index.zh.md", "---\ntitel: 乙\ndate: 2023\n---\n正文。\n");

        var call = _site.Furrow("status");

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("content/b/index.zh.md:2:1: error FUR0105: `titel` is not a key here; did you mean `title`?", call.Errors, StringComparison.Ordinal);
        Assert.Contains("2023-02-16  ox", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_that_is_not_there_and_a_site_that_is_none_end_with_2()
    {
        var unknown = _site.Furrow("status", "--story", "oxx");
        _site.Delete("site.config.json");
        var none = _site.Furrow("status");

        Assert.Equal((2, "error: there is no story `oxx` here; did you mean `ox`?\n"), (unknown.ExitCode, unknown.Errors.ReplaceLineEndings("\n")));
        Assert.Equal((2, ""), (none.ExitCode, none.Output));
        Assert.Contains("FUR0001", none.Errors, StringComparison.Ordinal);
    }

    // The hash that the original has now is said by the status of a translation with another one.
    private void Translate()
    {
        _site.Write("content/ox/index.en.md", Translation.Replace("HASH", "\"sha256:0123456789abcdef\"", StringComparison.Ordinal));
        var current = Hash().Matches(_site.Furrow("status").Output).Select(match => match.Value).First(hash => hash != "sha256:0123456789abcdef");
        _site.Write("content/ox/index.en.md", Translation.Replace("HASH", $"\"{current}\"", StringComparison.Ordinal));
    }

    private void Commit()
    {
        Git("init", "--quiet");
        Git("add", "content");
        Git("-c", "user.name=Editor", "-c", "user.email=editor@example.org", "commit", "--quiet", "--message", "Change");
    }

    private void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _site.Folder })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [GeneratedRegex("sha256:[0-9a-f]{16}")]
    private static partial Regex Hash();
}
