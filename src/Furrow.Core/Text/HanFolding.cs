namespace Furrow.Text;

/// <summary>
/// Traditional, variant and compatibility forms of Chinese characters as the simplified character that stands for all of
/// them: <c>網</c> and <c>㓁</c> as <c>网</c>. For finding text, not for writing it: forms that mean several characters
/// have become one. All are of the basic plane.
/// </summary>
internal static class HanFolding
{
    private const char First = '\u2E80';
    private static readonly Lazy<char[]> s_simplified = new(Load);

    /// <summary>The forms of each simplified character that has others, in the order of the embedded table.</summary>
    public static IEnumerable<(string Simplified, string Forms)> Table => TextTable.Read("han-folding.txt");

    /// <summary>The simplified character; the character itself when it is no other form of one.</summary>
    public static char Fold(char character) =>
        character >= First && s_simplified.Value[character - First] is not '\0' and var simplified ? simplified : character;

    private static char[] Load()
    {
        var simplified = new char[char.MaxValue - First + 1];
        foreach (var (character, forms) in Table)
        {
            foreach (var form in forms)
                simplified[form - First] = character[0];
        }
        return simplified;
    }
}
