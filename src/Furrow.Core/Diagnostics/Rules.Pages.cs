namespace Furrow.Diagnostics;

// 08: built pages, addresses and links to other sites, which a check looks at
public static partial class Rules
{
    /// <summary>A link to an address that the site does not have.</summary>
    public static readonly DiagnosticRule BrokenPageLink = OptionalError("FUR0801", "link to a page that is not there");

    /// <summary>A link to a place that its page does not have.</summary>
    public static readonly DiagnosticRule BrokenAnchor = OptionalError("FUR0802", "link to a place that is not there");

    /// <summary>An image, script, style sheet or other file that a page needs and the site does not have.</summary>
    public static readonly DiagnosticRule BrokenAsset = OptionalError("FUR0803", "file of a page is not there");

    /// <summary>The same id on two elements of a page.</summary>
    public static readonly DiagnosticRule DuplicateId = OptionalError("FUR0804", "id stands twice on a page");

    /// <summary>An image that says nothing to readers who cannot see it, not even that it has nothing to say.</summary>
    public static readonly DiagnosticRule ImageWithoutText = Warning("FUR0805", "image without a text");

    /// <summary>A heading more than one level below the one before it.</summary>
    public static readonly DiagnosticRule SkippedHeading = Warning("FUR0806", "heading skips a level");

    /// <summary>A page without a main heading, or with several.</summary>
    public static readonly DiagnosticRule MainHeading = Warning("FUR0807", "page has not one main heading");

    /// <summary>A link or button that screen readers have no word for.</summary>
    public static readonly DiagnosticRule UnnamedControl = Warning("FUR0808", "link or button without a name");

    /// <summary>A page that does not say what language it is in.</summary>
    public static readonly DiagnosticRule PageLanguage = Warning("FUR0809", "page does not say its language");

    /// <summary>A text in another language than its page says.</summary>
    public static readonly DiagnosticRule UnmarkedLanguage = Warning("FUR0810", "language is not marked");

    /// <summary>A page named as a translation that does not name the page back.</summary>
    public static readonly DiagnosticRule UnansweredAlternate = Warning("FUR0811", "hreflang is not answered");

    /// <summary>A canonical address that is not that of a whole page.</summary>
    public static readonly DiagnosticRule BrokenCanonical = Warning("FUR0812", "canonical address is no page");

    /// <summary>A page whose HTML is large.</summary>
    public static readonly DiagnosticRule HeavyPage = Warning("FUR0813", "page is too heavy");

    /// <summary>An image that is large.</summary>
    public static readonly DiagnosticRule HeavyImage = Warning("FUR0814", "image is too heavy");

    /// <summary>A page whose title is missing.</summary>
    public static readonly DiagnosticRule MissingTitle = Warning("FUR0815", "page has no title");

    /// <summary>Two pages of one language with one title.</summary>
    public static readonly DiagnosticRule SharedTitle = Warning("FUR0816", "pages share a title");

    /// <summary>A script or style that the page's own content security policy keeps from working.</summary>
    public static readonly DiagnosticRule BlockedByPolicy = OptionalError("FUR0817", "page's policy blocks what is on it");

    /// <summary>A custom property of CSS that is used and never set.</summary>
    public static readonly DiagnosticRule UnknownProperty = Warning("FUR0818", "CSS property is never set");

    /// <summary>A link to a folder's page without the slash at its end.</summary>
    public static readonly DiagnosticRule MissingSlash = Warning("FUR0819", "link lacks the slash at its end");

    /// <summary>An address of an earlier site that leads nowhere now.</summary>
    public static readonly DiagnosticRule LostAddress = OptionalError("FUR0831", "address would be lost") with { Matter = CheckedMatter.EarlierAddresses };

    /// <summary>A line of a list of addresses that is none of this site.</summary>
    public static readonly DiagnosticRule ForeignAddress = Warning("FUR0832", "line or list of addresses passed over") with { Matter = CheckedMatter.EarlierAddresses };

    /// <summary>A list of addresses that cannot be read, so that nothing of it was compared.</summary>
    public static readonly DiagnosticRule UnreadableAddresses = Error("FUR0833", "list of addresses cannot be read") with { Matter = CheckedMatter.EarlierAddresses };

    /// <summary>A link to another site that leads nowhere.</summary>
    public static readonly DiagnosticRule DeadLink = Warning("FUR0841", "link to another site is dead") with { Matter = CheckedMatter.OtherSites };

    /// <summary>A link to another site whose page has moved for good.</summary>
    public static readonly DiagnosticRule MovedLink = Warning("FUR0842", "link to another site has moved") with { Matter = CheckedMatter.OtherSites };

    /// <summary>A link to another site that could not be tried.</summary>
    public static readonly DiagnosticRule UntriedLink = Warning("FUR0843", "links to other sites could not be tried") with { Matter = CheckedMatter.OtherSites };

    /// <summary>A baseline that is not one.</summary>
    public static readonly DiagnosticRule BaselineValue = Error("FUR0851", "baseline cannot be used");

    private static DiagnosticRule[] PageRules =>
    [
        BrokenPageLink, BrokenAnchor, BrokenAsset, DuplicateId, ImageWithoutText, SkippedHeading, MainHeading, UnnamedControl,
        PageLanguage, UnmarkedLanguage, UnansweredAlternate, BrokenCanonical, HeavyPage, HeavyImage, MissingTitle, SharedTitle,
        BlockedByPolicy, UnknownProperty, MissingSlash, LostAddress, ForeignAddress, UnreadableAddresses, DeadLink, MovedLink, UntriedLink,
        BaselineValue,
    ];
}
