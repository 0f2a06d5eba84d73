using System.Text;
using System.Text.RegularExpressions;
using Furrow.Config;
using Furrow.Content;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Schemas;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Schemas;

/// <summary>The JSON Schemas: what they say of keys is what the readers do with them.</summary>
public partial class SchemaTests
{
    [Theory]
    [InlineData(SchemaWriter.Config)]
    [InlineData(SchemaWriter.FrontMatter)]
    [InlineData(SchemaWriter.Vocabulary)]
    [InlineData(SchemaWriter.People)]
    public void The_schemas_in_the_repository_are_those_of_the_code(string name)
    {
        var kept = File.ReadAllText(Path.Join(RepositoryFiles.Root, "src/Furrow.Core/Schemas", SchemaWriter.FileName(name)));

        Assert.True(kept == SchemaWriter.Write(name),
            $"{SchemaWriter.FileName(name)} is not that of the code; run: dotnet run --project src/Furrow -- schema --site src --output src/Furrow.Core/Schemas");
    }

    [Fact]
    public void Every_key_of_front_matter_is_read_and_no_other()
    {
        var list = FrontMatterErrors("qqqqqqqqqqqq: 1").Single(message => message.Contains("the keys are", StringComparison.Ordinal));

        Assert.Equal(Names(FrontMatterKeys.All), KeysIn(list));
    }

    [Theory]
    [InlineData("issue: {qqqqqqqqqqqq: 1}", "issue")]
    [InlineData("photos: [{qqqqqqqqqqqq: 1}]", "photos")]
    [InlineData("translation: {qqqqqqqqqqqq: 1}", "translation")]
    [InlineData("transcription: {qqqqqqqqqqqq: 1}", "transcription")]
    [InlineData("corrections: [{qqqqqqqqqqqq: 1}]", "corrections")]
    public void Every_key_of_a_mapping_is_read_and_no_other(string yaml, string name)
    {
        var list = FrontMatterErrors(yaml).Single(message => message.Contains("the keys are", StringComparison.Ordinal));
        var keys = FrontMatterKeys.All.Single(key => key.Name == name) switch
        {
            MappingKey mapping => mapping.Keys,
            MappingListKey mappings => mappings.Keys,
            _ => [],
        };

        Assert.Equal(Names(keys), KeysIn(list));
    }

    [Fact]
    public void Every_key_of_the_config_is_read_and_no_other()
    {
        var site = TestSite.Build("""
            -- site.config.json --
            {"qqqqqqqqqqqq": 1, "vocabularies": {"qqqqqqqqqqqq": 1}}
            """);
        var lists = site.Diagnostics.Where(line => line.Contains("the keys are", StringComparison.Ordinal)).ToList();

        Assert.Equal(Names(ConfigKeys.All), KeysIn(lists[0]));
        Assert.Equal(Names(ConfigKeys.Vocabularies.Keys), KeysIn(lists[1]));
    }

    [Fact]
    public async Task This_archive_is_valid_by_them()
    {
        var files = RepositoryFiles.Site();
        var config = SiteConfigReader.Read(new MemoryFileTree(files), new DiagnosticBag())!;
        var problems = new List<string>();
        foreach (var (path, content) in files.Where(file => file.Key.StartsWith("content/", StringComparison.Ordinal)))
        {
            var isArticle = path.EndsWith(".md", StringComparison.Ordinal);
            var yaml = isArticle ? Encoding.UTF8.GetString(content).Split("---\n")[1] : Encoding.UTF8.GetString(content);
            var name = isArticle ? SchemaWriter.FrontMatter : path.EndsWith("people.yml", StringComparison.Ordinal) ? SchemaWriter.People : SchemaWriter.Vocabulary;
            problems.AddRange((await SchemaCheck.Problems(SchemaWriter.Write(name, config), SchemaCheck.Json(yaml))).Select(p => $"{path}: {p}"));
        }
        problems.AddRange(await SchemaCheck.Problems(SchemaWriter.Write(SchemaWriter.Config), Encoding.UTF8.GetString(files["site.config.json"])));

        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("tags.yml", SchemaWriter.Vocabulary, "a: {zh: 甲}")]
    [InlineData("tags.yml", SchemaWriter.Vocabulary, "a: {zh: 甲, slug: jia}")]
    [InlineData("tags.yml", SchemaWriter.Vocabulary, "a: {zh: 甲, slug: {en: jia}, description: {zh: 乙}, sort: {zh: jia}}")]
    [InlineData("tags.yml", SchemaWriter.Vocabulary, "a: {en: A, role: {zh: 乙}}")]
    [InlineData("people.yml", SchemaWriter.People, "a: {en: A, role: {zh: 乙}}")]
    [InlineData("people.yml", SchemaWriter.People, "a: {en: A, role: 乙}")]
    [InlineData("tags.yml", SchemaWriter.Vocabulary, "a: {slug: jia}")]
    [InlineData("tags.yml", SchemaWriter.Vocabulary, "a: {fr: Un}")]
    [InlineData("tags.yml", SchemaWriter.Vocabulary, "a: 甲")]
    [InlineData("tags.yml", SchemaWriter.Vocabulary, "a: {zh: [甲]}")]
    public async Task A_vocabulary_is_valid_where_it_is_read(string file, string name, string yaml)
    {
        var files = new MemoryFileTree(SiteText.Read($"-- content/vocabulary/{file} --\n{yaml}\n", PlainSite.Config));
        var diagnostics = new DiagnosticBag();
        var config = SiteConfigReader.Read(files, diagnostics)!;
        new VocabularyReader(files, config, diagnostics).ReadAll();

        var problems = await SchemaCheck.Problems(SchemaWriter.Write(name, config), SchemaCheck.Json(yaml));

        Assert.Equal(diagnostics.ToSortedList().Count == 0, problems.Count == 0);
    }

    private static IEnumerable<string> FrontMatterErrors(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        FrontMatterReader.Read(YamlDocumentReader.ReadMapping(yaml, "a.md", 0, diagnostics)!, "a.md", diagnostics);
        return diagnostics.ToSortedList().Select(d => d.Message);
    }

    private static IEnumerable<string> Names(IEnumerable<Key> keys) => keys.Select(key => key.Name).Order(StringComparer.Ordinal);

    private static string[] KeysIn(string message) => KeyList().Match(message).Groups[1].Value.Split(", ");

    [GeneratedRegex(@"the keys are (.*)\.$")]
    private static partial Regex KeyList();
}
