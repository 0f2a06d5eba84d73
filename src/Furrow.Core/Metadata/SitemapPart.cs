using System.Buffers;
using System.Text;

namespace Furrow.Metadata;

/// <summary>A file of the sitemap that is being filled.</summary>
internal sealed class SitemapPart
{
    private static readonly byte[] Start = Encoding.UTF8.GetBytes("""
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

        """.ReplaceLineEndings("\n"));

    private static readonly byte[] End = Encoding.UTF8.GetBytes("</urlset>\n");

    private readonly ArrayBufferWriter<byte> _content = new();
    private int _count;

    public SitemapPart() => _content.Write(Start);

    public bool IsEmpty => _count == 0;

    /// <summary>Whether the file would keep within both limits with one more <c>url</c> element.</summary>
    public bool HasRoomFor(byte[] url, int maxUrls, int maxBytes) =>
        _count < maxUrls && _content.WrittenCount + url.Length + End.Length <= maxBytes;

    public void Add(byte[] url)
    {
        _content.Write(url);
        _count++;
    }

    /// <summary>The whole file. Nothing may be added after it.</summary>
    public ReadOnlyMemory<byte> Finish()
    {
        _content.Write(End);
        return _content.WrittenMemory;
    }
}
