using Furrow.Config;
using Furrow.Content;
using Furrow.Data;

namespace Furrow.Schemas;

/// <summary>Makes the fields of CMS forms from keys.</summary>
/// <param name="config">The site.</param>
/// <param name="vocabularies">Its vocabularies, whose terms are offered.</param>
internal sealed class CmsFieldBuilder(SiteConfig config, Vocabularies vocabularies)
{
    /// <summary>A field for each key of an article's front matter.</summary>
    public IReadOnlyList<DataMapping> Fields(IReadOnlyList<Key> keys) => [.. keys.Select(key => Field(key))];

    /// <summary>A field for each term that a vocabulary has. Terms are keys there, so a form can change them and add none.</summary>
    public IEnumerable<DataMapping> Terms(VocabularyKind kind) =>
        vocabularies.Entries.Where(entry => entry.Kind == kind).Select(entry => Yaml.Mapping(
            ("name", Yaml.Text(entry.Id)),
            ("label", Yaml.Text(LabelOf(entry))),
            ("widget", Yaml.Text("object")),
            ("collapsed", Yaml.Boolean(true)),
            ("fields", Yaml.List([.. LanguageFields(TextForm.Line), .. VocabularyKeys.For(kind).Select(key => Field(key, isLocal: false))]))));

    // A form shows the keys within a key even where that one is left out, and Decap would not save without them.
    private DataMapping Field(Key key, bool isLocal = true)
    {
        var isRequired = key == FrontMatterKeys.Title;
        return Yaml.Mapping(
        [
            ("name", Yaml.Text(key.Name)),
            ("label", Yaml.Text($"{key.ChineseName} {key.Name}")),
            .. Widget(key),
            // A photograph's id stands in every language. What is the story's stands in the original alone, and is inherited.
            ("i18n", isLocal && Translates(key) is { } translates ? translates : null),
            ("required", isRequired ? null : Yaml.Boolean(false)),
            ("hint", Yaml.Text(key == FrontMatterKeys.Slug
                ? "For a new story: the name of its folder, its id, and the end of its address: letters a–z, digits and hyphens"
                : char.ToUpperInvariant(key.Meaning[0]) + key.Meaning[1..])),
        ]);
    }

    private static DataScalar? Translates(Key key) => key switch
    {
        _ when key == PhotoKeys.Id => Yaml.Text("duplicate"),
        _ when key == FrontMatterKeys.Slug => null,
        { Owner: KeyOwner.Story } => null,
        _ => Yaml.Boolean(true),
    };

    private (string, DataNode?)[] Widget(Key key) => key switch
    {
        TextKey { Vocabulary: { } vocabulary } => TermChoice(vocabulary, isList: false),
        TextListKey { Vocabulary: { } vocabulary } => TermChoice(vocabulary, isList: true),
        TextListKey { Words.Count: > 0 } list => Select(list.Words, isMultiple: true),
        TextListKey => [("widget", Yaml.Text("list"))],
        TextKey { Form: TextForm.Language } => Select(config.Languages.Select(language => language.Key)),
        TextKey { Form: TextForm.Sentences } => [("widget", Yaml.Text("text"))],
        TextKey { Form: TextForm.File } => [("widget", Yaml.Text("image"))],
        TextKey { Pattern: { } pattern } text => [("widget", Yaml.Text("string")), ("pattern", Yaml.Texts([pattern, text.Meaning]))],
        TextKey => [("widget", Yaml.Text("string"))],
        WholeNumberKey => [("widget", Yaml.Text("number")), ("value_type", Yaml.Text("int"))],
        BooleanKey => [("widget", Yaml.Text("boolean"))],
        ChoiceKey choice => Select(choice.Words),
        MappingKey mapping => [("widget", Yaml.Text("object")), ("collapsed", Yaml.Boolean(true)), ("fields", Yaml.List(Fields(mapping.Keys)))],
        MappingListKey list => [("widget", Yaml.Text("list")), ("collapsed", Yaml.Boolean(true)), ("fields", Yaml.List(Fields(list.Keys)))],
        TextsKey texts => [("widget", Yaml.Text("object")), ("collapsed", Yaml.Boolean(true)), ("fields", Yaml.List([.. LanguageFields(texts.Form)]))],
        _ => throw new ArgumentOutOfRangeException(nameof(key), key.Name, "There is no form for such a key."),
    };

    // An open vocabulary takes ids that it does not describe, so they are typed; those of a closed one are chosen.
    private (string, DataNode?)[] TermChoice(string vocabulary, bool isList)
    {
        var kind = VocabularyKinds.All.Single(kind => kind.Name() == vocabulary);
        if (config.PolicyOf(kind) == VocabularyPolicy.Open)
            return [("widget", Yaml.Text(isList ? "list" : "string"))];
        var options = vocabularies.Entries.Where(entry => entry.Kind == kind)
            .Select(entry => Yaml.Mapping(("label", Yaml.Text(LabelOf(entry))), ("value", Yaml.Text(entry.Id)))).ToList();
        return [("widget", Yaml.Text("select")), ("multiple", isList ? Yaml.Boolean(true) : null), ("options", Yaml.List(options))];
    }

    private static (string, DataNode?)[] Select(IEnumerable<string> words, bool isMultiple = false) =>
        [("widget", Yaml.Text("select")), ("multiple", isMultiple ? Yaml.Boolean(true) : null), ("options", Yaml.Texts(words))];

    private IEnumerable<DataMapping> LanguageFields(TextForm form) => config.Languages.Select(language => Yaml.Mapping(
        ("name", Yaml.Text(language.Key)),
        ("label", Yaml.Text(language.Label)),
        ("widget", Yaml.Text(form == TextForm.Sentences ? "text" : "string")),
        ("required", Yaml.Boolean(false))));

    private string LabelOf(VocabularyEntry entry) => string.Join(" · ", config.Languages.Select(l => entry.Label.In(l.Key)).OfType<string>().DefaultIfEmpty(entry.Id));
}
