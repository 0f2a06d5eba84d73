using Furrow.Diagnostics;

namespace Furrow.Templating;

/// <summary>Says how an <c>include</c> is written that names no template: from the folder <c>templates/</c>, without <c>.html</c>.</summary>
internal static class IncludeMender
{
    private const string Extension = ".html";

    /// <summary>The end of the sentence that says so.</summary>
    /// <param name="called">What the template includes, as it is written.</param>
    /// <param name="templates">The names of all templates.</param>
    public static string Suggestion(string called, IEnumerable<string> templates)
    {
        var names = templates.Select(name => name[..^Extension.Length]).Order(StringComparer.Ordinal).ToList();
        var bare = called.EndsWith(Extension, StringComparison.Ordinal) ? called[..^Extension.Length] : called;
        var last = bare[(bare.LastIndexOf('/') + 1)..];
        var meant = names.Find(name => name == bare)
            ?? names.Find(name => name[(name.LastIndexOf('/') + 1)..] == last)
            ?? NearestName.Find(bare, names);
        return meant is null ? ". Templates are named from the folder templates/, without .html." : $"; did you mean `include '{meant}'`?";
    }
}
