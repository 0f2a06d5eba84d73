using Furrow.Config;
using Furrow.Content;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Files;
using Furrow.Schemas;
using Furrow.Tests.Sites;

namespace Furrow.Tests.Schemas;

/// <summary>The configuration of Decap CMS and Sveltia CMS.</summary>
public class CmsConfigTests
{
    private const string Site = """
        -- site.config.json --
        {
          "baseUrl": "https://example.org/",
          "title": { "zh": "犁痕", "en": "Furrow" },
          "languages": [ { "key": "zh", "tag": "zh-Hans", "label": "中文" }, { "key": "en", "tag": "en", "label": "English" } ],
          "repository": "https://github.com/example/archive",
          "vocabularies": { "tags": "closed" }
        }
        -- content/vocabulary/tags.yml --
        spring: { zh: 春耕, en: Spring ploughing }
        """;

    private readonly DataMapping _config = Build(Site);

    [Fact]
    public void Every_key_of_front_matter_has_a_field_and_the_text_has_one()
    {
        var names = Fields().Select(field => Text(field, "name"));

        Assert.Equal([.. FrontMatterKeys.All.Select(key => key.Name), "body"], names);
    }

    [Fact]
    public void Languages_are_files_beside_each_other_and_what_is_the_storys_is_in_the_original_alone()
    {
        Assert.Equal("multiple_files", Text(Mapping(_config, "i18n"), "structure"));
        Assert.Equal("content", Text(Stories(), "folder"));
        Assert.Equal("{{year}}/{{slug}}/index", Text(Stories(), "path"));
        Assert.Equal("true", Text(Field("title"), "i18n"));
        Assert.DoesNotContain(Field("date").Entries, entry => entry.Key == "i18n");
        Assert.Equal("duplicate", Text(((DataSequence)Value(Field("photos"), "fields")).Items.OfType<DataMapping>().First(), "i18n"));
    }

    [Fact]
    public void The_terms_of_a_closed_vocabulary_are_chosen_and_those_of_an_open_one_typed()
    {
        var option = (DataMapping)((DataSequence)Value(Field("tags"), "options")).Items.Single();

        Assert.Equal(("select", "spring", "春耕 · Spring ploughing"), (Text(Field("tags"), "widget"), Text(option, "value"), Text(option, "label")));
        Assert.Equal(("list", "string"), (Text(Field("places"), "widget"), Text(Field("column"), "widget")));
    }

    [Theory]
    [InlineData("https://github.com/example/archive", "github", "example/archive")]
    [InlineData("https://gitlab.com/example/papers/archive", "gitlab", "example/papers/archive")]
    [InlineData("https://git.example.org/example/archive", "github", "OWNER/REPOSITORY")]
    public void The_back_end_is_the_repository_that_the_site_names(string repository, string name, string repo)
    {
        var backend = Mapping(Build(Site.Replace("https://github.com/example/archive", repository, StringComparison.Ordinal)), "backend");

        Assert.Equal((name, repo), (Text(backend, "name"), Text(backend, "repo")));
    }

    [Fact]
    public void A_headline_alone_is_demanded_so_that_stories_can_be_saved_which_have_no_more()
    {
        var demanded = Within(Fields()).Where(field => !field.Entries.Any(entry => entry.Key == "required")).Select(field => Text(field, "name"));

        Assert.Equal(["title", "body"], demanded);
        Assert.Equal("default", Text(Mapping(_config, "i18n"), "initial_locales"));

        static IEnumerable<DataMapping> Within(IEnumerable<DataMapping> fields) => fields.SelectMany(field => (IEnumerable<DataMapping>)
            [field, .. Within(field.Entries.Where(entry => entry.Key == "fields").SelectMany(entry => ((DataSequence)entry.Value).Items.Cast<DataMapping>()))]);
    }

    [Fact]
    public void Vocabularies_are_files_with_a_field_for_each_term()
    {
        var vocabulary = (DataMapping)((DataSequence)Value(_config, "collections")).Items[1];
        var file = (DataMapping)((DataSequence)Value(vocabulary, "files")).Items.Single();
        var term = (DataMapping)((DataSequence)Value(file, "fields")).Items.Single();

        Assert.Equal(("content/vocabulary/tags.yml", "spring"), (Text(file, "file"), Text(term, "name")));
        Assert.Equal(["zh", "en", "slug", "description", "sort"], ((DataSequence)Value(term, "fields")).Items.Select(field => Text((DataMapping)field, "name")));
    }

    private DataMapping Stories() => (DataMapping)((DataSequence)Value(_config, "collections")).Items[0];

    private IEnumerable<DataMapping> Fields() => ((DataSequence)Value(Stories(), "fields")).Items.Cast<DataMapping>();

    private DataMapping Field(string name) => Fields().Single(field => Text(field, "name") == name);

    private static DataMapping Build(string site)
    {
        var files = new MemoryFileTree(SiteText.Read(site, ""));
        var diagnostics = new DiagnosticBag();
        var config = SiteConfigReader.Read(files, diagnostics)!;
        var yaml = new CmsConfigBuilder(config, new VocabularyReader(files, config, diagnostics).ReadAll()).Build();
        var read = YamlDocumentReader.ReadMapping(yaml, "config.yml", 0, diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return read!;
    }

    private static DataNode Value(DataMapping mapping, string key) => mapping.Entries.Single(entry => entry.Key == key).Value;

    private static DataMapping Mapping(DataMapping mapping, string key) => (DataMapping)Value(mapping, key);

    private static string Text(DataMapping mapping, string key) => ((DataScalar)Value(mapping, key)).Text;
}
