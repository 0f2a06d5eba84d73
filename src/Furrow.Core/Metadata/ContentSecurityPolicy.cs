namespace Furrow.Metadata;

/// <summary>
/// What the site's pages may load and run (W3C, Content Security Policy Level 3): scripts, styles and data of the site's
/// own, and images from wherever a story shows them. Pages and hosts are given the same policy.
/// </summary>
public static class ContentSecurityPolicy
{
    /// <summary>The policy as a page states it in a <c>meta</c> element.</summary>
    public const string ForPages =
        "default-src 'none'; img-src 'self' https: http:; style-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'";

    /// <summary>
    /// The policy as a host sends it in a header. That no other site may show a page in a frame can be said there alone:
    /// in a <c>meta</c> element browsers must ignore it (section 3.3).
    /// </summary>
    public const string ForHeaders = ForPages + "; frame-ancestors 'none'";
}
