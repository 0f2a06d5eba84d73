namespace Furrow.Data;

/// <summary>Tells a piece of a text that YAML takes for a comment from a comment.</summary>
internal static class LostPart
{
    /// <summary>
    /// The text with the piece that was probably meant for it: <c>春雪</c> and the comment <c>#1</c> are <c>春雪 #1</c>. Null when the
    /// comment is one: those who write comments put a space after the <c>#</c>. A comment after the piece stays out.
    /// </summary>
    public static string? Of(string text, DataComment comment)
    {
        if (comment.Text.Length == 0 || char.IsWhiteSpace(comment.Text[0]))
            return null;
        var next = comment.Text.IndexOf(" # ", StringComparison.Ordinal);
        return $"{text} #{(next < 0 ? comment.Text : comment.Text[..next]).TrimEnd()}".TrimStart();
    }
}
