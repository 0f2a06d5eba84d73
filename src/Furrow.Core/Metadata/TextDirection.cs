namespace Furrow.Metadata;

/// <summary>The direction a text is read in.</summary>
public enum TextDirection
{
    /// <summary>As Chinese and English.</summary>
    LeftToRight,

    /// <summary>As Arabic and Uyghur.</summary>
    RightToLeft,
}
