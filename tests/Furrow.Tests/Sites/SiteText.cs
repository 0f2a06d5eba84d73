using System.Globalization;
using System.Text;
using NetVips;

namespace Furrow.Tests.Sites;

/// <summary>
/// A whole site in one text: a line <c>-- path --</c> begins a file. A file whose text is <c>PNG 3x2</c> is an image of
/// that size, black all over.
/// </summary>
internal static class SiteText
{
    /// <summary>The files by path; what the text does not bring is taken from <paramref name="defaults"/>.</summary>
    public static Dictionary<string, byte[]> Read(string text, string defaults)
    {
        var files = Read(defaults);
        foreach (var (path, content) in Read(text))
            files[path] = content;
        return files;
    }

    private static Dictionary<string, byte[]> Read(string text)
    {
        var files = new Dictionary<string, byte[]>();
        var content = new StringBuilder();
        string? path = null;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                EndFile();
                path = line[3..^3];
            }
            else
                content.Append(line).Append('\n');
        }
        EndFile();
        return files;

        void EndFile()
        {
            if (path is not null)
                files[path] = Encode(content.ToString());
            content.Clear();
        }
    }

    private static byte[] Encode(string text) =>
        text.StartsWith("PNG ", StringComparison.Ordinal) && text[4..].Split('x') is [var width, var height]
            ? Png(int.Parse(width, CultureInfo.InvariantCulture), int.Parse(height, CultureInfo.InvariantCulture))
            : Encoding.UTF8.GetBytes(text);

    private static byte[] Png(int width, int height)
    {
        using var black = Image.Black(width, height, bands: 3);
        return black.PngsaveBuffer();
    }
}
