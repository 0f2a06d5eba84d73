using Furrow.Config;
using Furrow.Pages;
using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>The indexes of the vocabularies as templates see them.</summary>
internal sealed class VocabularyViews(LanguageContext context)
{
    private readonly TermViews _terms = new(context);

    public ScriptObject View(VocabularyPage page) => new()
    {
        ["name"] = page.Kind.Name(),
        ["count"] = page.Groups.Sum(g => g.Terms.Count),
        ["groups"] = page.Groups.ToViews(group => new ScriptObject
        {
            ["heading"] = group.Heading,
            ["terms"] = group.Terms.ToViews(t => _terms.Entry(t.Term)),
        }),
    };
}
