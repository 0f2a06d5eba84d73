using System.Text.RegularExpressions;

namespace Furrow.Templating;

/// <summary>Finds the block of a template that is never closed, which Scriban only misses at the file's end.</summary>
internal static partial class OpenBlockFinder
{
    /// <summary>Where the innermost open block begins and by which word; null when every block is closed.</summary>
    public static (int Offset, string Word)? Find(string template)
    {
        var open = new Stack<(int, string)>();
        foreach (Match code in Code().Matches(template))
        {
            foreach (Match word in FirstWord().Matches(code.Value))
            {
                if (word.Groups[1].Value != "end")
                    open.Push((code.Index + word.Groups[1].Index, word.Groups[1].Value));
                else if (open.Count > 0)
                    open.Pop();
            }
        }
        return open.TryPeek(out var last) ? last : null;
    }

    // Comments are no code, and texts may hold anything.
    [GeneratedRegex(@"\{\{[~-]?(?!\s*#)(?:""[^""]*""|'[^']*'|(?!\}\}).)*\}\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?:^\{\{[~-]?|[;\n])\s*(if|for|tablerow|while|case|func|capture|with|wrap|end)\b", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();
}
