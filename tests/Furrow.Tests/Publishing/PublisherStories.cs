using System.Text;
using Furrow.Publishing;

namespace Furrow.Tests.Publishing;

/// <summary>Lets a test say a site as <c>path=text</c>.</summary>
internal static class PublisherStories
{
    public static void AddText(this ISitePublisher publisher, params string[] files)
    {
        foreach (var file in files)
        {
            var at = file.IndexOf('=', StringComparison.Ordinal);
            publisher.Add(new OutputFile(file[..at], Encoding.UTF8.GetBytes(file[(at + 1)..])));
        }
    }

    public static void CopyText(this ISitePublisher publisher, string path, string text) =>
        publisher.Copy(path, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
