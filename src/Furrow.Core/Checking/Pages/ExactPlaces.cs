using System.Text;
using Furrow.Data;
using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Checking.Pages;

/// <summary>Finds the very place of something in a file of which only the block it stands in is known.</summary>
/// <param name="site">The site's files.</param>
internal sealed class ExactPlaces(IFileTree site)
{
    /// <summary>The first place from there on where a text stands; the same place when it stands nowhere as it is, since it was written in another way.</summary>
    public SourceLocation Find(SourceLocation from, string text)
    {
        if (text.Length == 0 || !site.Exists(from.Path))
            return from;
        var lines = Encoding.UTF8.GetString(SourceText.WithoutMark(site.Read(from.Path))).Split('\n');
        for (var line = (from.Position?.Line ?? 1) - 1; line < lines.Length; line++)
        {
            if (lines[line].IndexOf(text, StringComparison.Ordinal) is var column and >= 0)
                return new SourceLocation(from.Path, line + 1, column + 1);
        }
        return from;
    }
}
