using Furrow.Config;
using Furrow.Files;
using Furrow.Text;

namespace Furrow.Importing.Newspaper;

/// <summary>What the page does not say, or what is known better than it says, and what is to be done with its stories.</summary>
public sealed record PageImportOptions
{
    /// <summary>The language the page is in; null for the site's default.</summary>
    public Language? Language { get; init; }

    /// <summary>When the page was printed; null to take what the page says.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The files beside the page, its pictures among them.</summary>
    public IFileTree Files { get; init; } = MemoryFileTree.FromText(new Dictionary<string, string>());

    /// <summary>The newspaper.</summary>
    public string? Publication { get; init; }

    /// <summary>The number.</summary>
    public string? Number { get; init; }

    /// <summary>The page's number.</summary>
    public string? Page { get; init; }

    /// <summary>Whether terms that the vocabularies lack are added to their files.</summary>
    public bool AddsTerms { get; init; }

    /// <summary>The folder for the stories, below the site's; null for <c>content/YEAR</c>.</summary>
    public string? Folder { get; init; }
}
