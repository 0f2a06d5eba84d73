using Furrow.Data;

namespace Furrow.Content;

/// <summary>The keys of <c>issue</c> in an article's front matter.</summary>
public static class IssueKeys
{
    /// <summary>The newspaper or magazine.</summary>
    public static readonly TextKey Publication = new("publication", "报刊", "the newspaper or magazine") { Owner = KeyOwner.Story, AlsoCalled = ["报纸"] };

    /// <summary>The number of the issue.</summary>
    public static readonly TextKey Number = new("number", "期号", "the number of the issue") { Owner = KeyOwner.Story, AlsoCalled = ["期数", "期"] };

    /// <summary>The page.</summary>
    public static readonly TextKey Page = new("page", "版次", "the page") { Owner = KeyOwner.Story, AlsoCalled = ["版面", "版"] };

    /// <summary>The edition.</summary>
    public static readonly TextKey Edition = new("edition", "版本", "the edition") { Owner = KeyOwner.Story };

    /// <summary>All keys.</summary>
    public static IReadOnlyList<Key> All { get; } = [Publication, Number, Page, Edition];
}
