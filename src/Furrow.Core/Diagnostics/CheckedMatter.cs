namespace Furrow.Diagnostics;

/// <summary>What a check looks at for a rule to speak.</summary>
public enum CheckedMatter
{
    /// <summary>The site itself, always.</summary>
    Site,

    /// <summary>The addresses that the site had: only with a list of them.</summary>
    EarlierAddresses,

    /// <summary>The sites that links lead to: only when it is asked for.</summary>
    OtherSites,
}
