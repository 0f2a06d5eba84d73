using Furrow.Config;
using Furrow.Content;
using Furrow.Data;

namespace Furrow.Schemas;

/// <summary>
/// Makes the configuration of Decap CMS and Sveltia CMS (<c>config.yml</c>) for a site, from the keys that Furrow reads and the
/// terms that the site's vocabularies have. Both read it; what one of them alone knows, the other passes over.
/// </summary>
/// <param name="config">The site.</param>
/// <param name="vocabularies">Its vocabularies.</param>
public sealed class CmsConfigBuilder(SiteConfig config, Vocabularies vocabularies)
{
    private const string Head = """
        # The configuration of Decap CMS and Sveltia CMS for this site, written by `furrow schema cms`. It names the terms of the
        # vocabularies, so write it again when they change. `backend` is taken from `repository` in site.config.json; where it
        # says OWNER/REPOSITORY, that key is missing or names another host, and `backend` is yours to set.

        """;

    /// <summary>The configuration as YAML, with a comment that says what it is.</summary>
    public string Build() => Head + YamlDocumentWriter.Write(Yaml.Mapping(
        ("backend", Backend()),
        ("media_folder", Yaml.Text(ContentReader.StaticFolder)),
        ("public_folder", Yaml.Text("/")),
        ("site_url", Yaml.Text(config.BaseUrl.AbsoluteUri)),
        ("i18n", I18n()),
        // The id of a story becomes part of addresses: ASCII.
        ("slug", Yaml.Mapping(("encoding", Yaml.Text("ascii")), ("clean_accents", Yaml.Boolean(true)))),
        // Sveltia writes empty texts without it, which Furrow refuses; Decap leaves out fields that were never filled.
        ("output", Yaml.Mapping(("omit_empty_optional_fields", Yaml.Boolean(true)))),
        ("collections", Yaml.List([Stories(), VocabularyFiles()]))));

    // Both programs know these two; `git-gateway`, which many samples show, stops Sveltia CMS with an error.
    private DataMapping Backend()
    {
        var (name, repository) = config.Repository switch
        {
            { Host: "github.com" } github => ("github", github.AbsolutePath.Trim('/')),
            { Host: "gitlab.com" } gitlab => ("gitlab", gitlab.AbsolutePath.Trim('/')),
            _ => ("github", "OWNER/REPOSITORY"),
        };
        return Yaml.Mapping(("name", Yaml.Text(name)), ("repo", Yaml.Text(repository)), ("branch", Yaml.Text("main")));
    }

    // `index.zh.md` beside `index.en.md`: one file a language, its key before the extension.
    private DataMapping I18n() => Yaml.Mapping(
        ("structure", Yaml.Text("multiple_files")),
        ("locales", Yaml.Texts(config.Languages.Select(language => language.Key))),
        ("default_locale", Yaml.Text(config.DefaultLanguage.Key)),
        // A story is begun in one language; Sveltia else demands a headline in each before it saves.
        ("initial_locales", Yaml.Text("default")));

    private DataMapping Stories() => Yaml.Mapping(
        ("name", Yaml.Text("stories")),
        ("label", Yaml.Text("报道 Stories")),
        ("label_singular", Yaml.Text("报道 Story")),
        ("folder", Yaml.Text(ContentReader.Folder)),
        // The story's folder is its id, which editors give in the field `slug`: a Chinese headline makes no address.
        ("slug", Yaml.Text("{{fields.slug}}")),
        ("path", Yaml.Text("{{year}}/{{slug}}/index")),
        ("media_folder", Yaml.Text("")),
        ("public_folder", Yaml.Text("")),
        ("identifier_field", Yaml.Text(FrontMatterKeys.Title.Name)),
        ("summary", Yaml.Text("{{date}} {{title}}")),
        ("create", Yaml.Boolean(true)),
        ("extension", Yaml.Text("md")),
        ("format", Yaml.Text("yaml-frontmatter")),
        ("i18n", Yaml.Boolean(true)),
        ("fields", Yaml.List([.. new CmsFieldBuilder(config, vocabularies).Fields(FrontMatterKeys.All), Body()])));

    private static DataMapping Body() => Yaml.Mapping(
        ("name", Yaml.Text("body")),
        ("label", Yaml.Text("正文 Text")),
        ("widget", Yaml.Text("markdown")),
        ("i18n", Yaml.Boolean(true)));

    private DataMapping VocabularyFiles() => Yaml.Mapping(
        ("name", Yaml.Text("vocabulary")),
        ("label", Yaml.Text("词表 Vocabularies")),
        ("files", Yaml.List([.. VocabularyKinds.All.Where(HasTerms).Select(VocabularyFile)])));

    private bool HasTerms(VocabularyKind kind) => vocabularies.Entries.Any(entry => entry.Kind == kind);

    private DataMapping VocabularyFile(VocabularyKind kind) => Yaml.Mapping(
        ("name", Yaml.Text(kind.Name())),
        ("label", Yaml.Text(kind.Name())),
        ("file", Yaml.Text(VocabularyReader.PathOf(kind))),
        ("fields", Yaml.List([.. new CmsFieldBuilder(config, vocabularies).Terms(kind)])));
}
