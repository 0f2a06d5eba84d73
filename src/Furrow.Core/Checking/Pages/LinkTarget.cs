namespace Furrow.Checking.Pages;

/// <summary>What a URL leads to.</summary>
internal enum TargetKind
{
    /// <summary>An address of this site.</summary>
    Inside,

    /// <summary>An address on the site's host, but not below the site's base path.</summary>
    BesideSite,

    /// <summary>Another site.</summary>
    Outside,

    /// <summary>Nothing that is fetched: a mail address, a telephone number.</summary>
    Other,
}

/// <summary>Where a URL leads.</summary>
/// <param name="Kind">To what.</param>
/// <param name="Address">Inside the site the address, unescaped and without the base path; else the URL without its fragment.</param>
/// <param name="Fragment">The id of the element it leads to, unescaped; empty for the whole.</param>
internal readonly record struct LinkTarget(TargetKind Kind, string Address, string Fragment);
