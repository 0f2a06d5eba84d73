namespace Furrow.Markup;

/// <summary>An image that a text shows. URLs are as they go into the page.</summary>
/// <param name="Url">The file for <c>img</c>.</param>
/// <param name="Width">Its width in pixels; null where it is not known.</param>
/// <param name="Height">Its height in pixels; null where it is not known.</param>
public sealed record ImageTarget(string Url, int? Width = null, int? Height = null)
{
    /// <summary>The files for <c>img</c> to choose from, as <c>srcset</c> has them; null where there is one.</summary>
    public string? Srcset { get; init; }

    /// <summary>How wide the image is shown, as <c>sizes</c> has it; null without <see cref="Srcset"/>.</summary>
    public string? Sizes { get; init; }

    /// <summary>The same image in better formats, the best first.</summary>
    public IReadOnlyList<ImageSource> Sources { get; init; } = [];
}
