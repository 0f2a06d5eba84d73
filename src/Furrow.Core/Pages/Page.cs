using Furrow.Config;

namespace Furrow.Pages;

/// <summary>A page of the site before it becomes HTML: which template draws it, and what it shows.</summary>
/// <param name="Address">Where it will be.</param>
/// <param name="Language">Its language.</param>
public abstract record Page(string Address, Language Language)
{
    /// <summary>The layout that draws it, below <c>templates/layouts/</c>, without <c>.html</c>.</summary>
    public abstract string Layout { get; }

    /// <summary>The address that search engines and those who cite should use for what the page shows.</summary>
    public virtual string Canonical => Address;

    /// <summary>The same page in the languages that have it, itself included, in the order of the site's languages; empty where that means nothing.</summary>
    public virtual IReadOnlyList<Alternate> Alternates => [];
}

/// <summary>A page in one of its languages.</summary>
/// <param name="Language">The language.</param>
/// <param name="Address">The page's address in it.</param>
public sealed record Alternate(Language Language, string Address);
