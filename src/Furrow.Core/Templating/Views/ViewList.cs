using Scriban.Runtime;

namespace Furrow.Templating.Views;

/// <summary>Makes lists that templates can loop over.</summary>
internal static class ViewList
{
    /// <summary>The views of some things, in order.</summary>
    public static ScriptArray ToViews<T>(this IEnumerable<T> items, Func<T, ScriptObject> view)
    {
        var views = new ScriptArray();
        foreach (var item in items)
            views.Add(view(item));
        return views;
    }
}
