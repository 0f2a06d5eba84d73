using Furrow.Catalog;
using Furrow.Config;
using Furrow.Help;
using Furrow.Routing;
using Furrow.Status;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>How far an archive has come, as templates see it.</summary>
internal sealed class EditorsViews(LanguageContext context)
{
    private static readonly IReadOnlyList<StatusConcern> Concerns = Enum.GetValues<StatusConcern>();

    private readonly StoryViews _stories = new(context);
    private readonly TermViews _terms = new(context);
    private readonly ScopeNames _names = new(context);

    public ScriptObject View(ArchiveStatus status) => new()
    {
        ["help_url"] = HelpPages.LanguagesOf(context.Config).Contains(context.Language) ? context.Addresses.Href(SiteAddresses.Help("help", context.Language)) : null,
        ["stories"] = status.Stories.Count,
        ["articles"] = Articles(status.Total),
        ["concerns"] = Concerns.ToViews(concern => Concern(concern, [.. status.Stories.Where(story => story.Has(concern))])),
        ["totals"] = Totals(status),
    };

    private ScriptObject Concern(StatusConcern concern, IReadOnlyList<StoryStatus> stories) => new()
    {
        ["name"] = StatusTable.NameOf(concern),
        ["label"] = LabelOf(concern),
        ["count"] = stories.Count,
        ["stories"] = stories.ToViews(story =>
        {
            var view = _stories.Link(context.Catalog.Find(story.Id)!);
            view["left"] = Left(concern, story);
            return view;
        }),
    };

    private ScriptArray Left(StatusConcern concern, StoryStatus story) => concern switch
    {
        StatusConcern.Untranslated => story.Untranslated.ToViews(language => Item(language.Label, language.Tag, null)),
        StatusConcern.Stale => story.Stale.ToViews(InLanguage),
        StatusConcern.Unchecked => story.Unchecked.ToViews(InLanguage),
        StatusConcern.Photographs => story.MissingPhotographs.ToViews(photo => Item(photo.Id, null, context.Messages.Format(photo.Source is null ? "editors.not-reproduced" : "editors.no-file"))),
        _ => story.Drafts.ToViews(InLanguage),
    };

    private static ScriptObject InLanguage(ArticleStatus article) => Item(article.Language.Label, article.Language.Tag, article.Path);

    private static ScriptObject Item(string label, string? tag, string? note) => new() { ["label"] = label, ["lang"] = tag, ["note"] = note };

    // By year, then by each vocabulary that has terms.
    private ScriptArray Totals(ArchiveStatus status)
    {
        var years = Table("years", context.Messages.Format("editors.years"), status.Years.ToViews(year =>
            Row(year, new ScriptObject { ["label"] = _names.Of(new YearScope(year.Name)), ["lang"] = null, ["url"] = context.Addresses.Href(SiteAddresses.List(new YearScope(year.Name), context.Language)) })));
        var vocabularies = VocabularyKinds.All
            .Select(kind => (kind, terms: status.Terms.Where(term => term.Term.Kind == kind).ToList()))
            .Where(vocabulary => vocabulary.terms.Count > 0)
            .Select(vocabulary => Table(vocabulary.kind.Name(), context.Messages.Format($"vocabulary.{vocabulary.kind.Name()}"),
                vocabulary.terms.ToViews(term => Row(term.Total, _terms.View(term.Term)))));
        return [.. (status.Years.Count > 0 ? [years] : Array.Empty<ScriptObject>()), .. vocabularies];
    }

    private static ScriptObject Table(string name, string label, ScriptArray rows) => new()
    {
        ["name"] = name,
        ["label"] = label,
        ["rows"] = rows,
    };

    private ScriptObject Row(StatusTotal total, ScriptObject named) => new()
    {
        ["label"] = named["label"],
        ["lang"] = named["lang"],
        ["url"] = named["url"],
        ["stories"] = total.Stories,
        ["articles"] = Articles(total),
        ["left"] = Concerns.ToViews(concern => new ScriptObject { ["label"] = LabelOf(concern), ["count"] = total.Left[concern] }),
    };

    private ScriptArray Articles(StatusTotal total) => context.Config.Languages.ToViews(language => new ScriptObject
    {
        ["label"] = language.Label,
        ["lang"] = context.ForeignTag(language),
        ["count"] = total.Articles.GetValueOrDefault(language),
    });

    private string LabelOf(StatusConcern concern) => context.Messages.Format($"editors.{StatusTable.NameOf(concern)}");
}
