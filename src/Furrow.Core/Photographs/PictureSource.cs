namespace Furrow.Photographs;

/// <summary>A picture in one format: a <c>source</c> of HTML's <c>picture</c>.</summary>
/// <param name="Format">The format.</param>
/// <param name="Files">Its files, the narrowest first.</param>
public sealed record PictureSource(PictureFormat Format, IReadOnlyList<PictureFile> Files)
{
    /// <summary>The files as a <c>srcset</c>.</summary>
    /// <param name="href">Makes a link of an address.</param>
    public string Srcset(Func<string, string> href) => PictureFile.Srcset(Files, href);
}
