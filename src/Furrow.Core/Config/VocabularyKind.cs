namespace Furrow.Config;

/// <summary>The controlled vocabularies of an archive. The names, in lower case, are those of the files and addresses.</summary>
public enum VocabularyKind
{
    /// <summary>What stories are about.</summary>
    Tags,

    /// <summary>The standing columns of the paper (栏目).</summary>
    Columns,

    /// <summary>The banners that runs of stories share.</summary>
    Series,

    /// <summary>Who wrote, photographed, was interviewed or is written about.</summary>
    People,

    /// <summary>Where stories take place.</summary>
    Places,
}

/// <summary>The names of the vocabularies.</summary>
public static class VocabularyKinds
{
    /// <summary>All vocabularies, in the order the site shows them.</summary>
    public static IReadOnlyList<VocabularyKind> All { get; } =
        [VocabularyKind.Tags, VocabularyKind.Columns, VocabularyKind.Series, VocabularyKind.People, VocabularyKind.Places];

    /// <summary>The name in files, addresses and the config: <c>tags</c>, <c>columns</c>, ….</summary>
    public static string Name(this VocabularyKind kind) => kind switch
    {
        VocabularyKind.Tags => "tags",
        VocabularyKind.Columns => "columns",
        VocabularyKind.Series => "series",
        VocabularyKind.People => "people",
        _ => "places",
    };
}
