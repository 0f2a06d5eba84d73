namespace Furrow.Publishing;

/// <summary>What a file is that a command writes where it is told to.</summary>
public enum OutputFileKind
{
    /// <summary>What a command found: a report, a list. It stands in a folder that is there.</summary>
    Report,

    /// <summary>A schema or configuration, which a site may publish: it may stand in <c>static</c>, and its folder is made.</summary>
    Schema,

    /// <summary>The site's <c>furrow.baseline.json</c>.</summary>
    Baseline,
}
