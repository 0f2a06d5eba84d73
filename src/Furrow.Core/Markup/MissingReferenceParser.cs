using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Furrow.Markup;

/// <summary>
/// Sees to it that the text of <c>[text][9]</c> is shown as text when no line gives the address of 9: text that was copied
/// from elsewhere often lost those lines, and readers should not meet the brackets. CommonMark shows them. Only numbered
/// addresses are taken for lost ones, and not behind a letter or bracket, where <c>row[i][9]</c> means itself.
/// </summary>
internal sealed partial class MissingReferenceParser : InlineParser
{
    public MissingReferenceParser() => OpeningCharacters = ['['];

    /// <summary>Puts a stand-in for a lost address into the document, and leaves the bracket to the parser of links.</summary>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        if (char.IsAsciiLetterOrDigit(before) || before is ']' or ')' or '!')
            return false;
        if (NumberedLink().Match(slice.Text, slice.Start, slice.Length) is { Success: true } link
            && !processor.Document.TryGetLinkReferenceDefinition(link.Groups["label"].Value, out _))
        {
            var label = link.Groups["label"].Value;
            processor.Document.SetLinkReferenceDefinition(label, StandIn(label), true);
        }
        return false;
    }

    private static LinkReferenceDefinition StandIn(string label) => new(label, "", "")
    {
        // A number in brackets by itself is no link and keeps them.
        CreateLinkInline = (_, _, child) => child is LiteralInline { NextSibling: null } only && only.Content.AsSpan().SequenceEqual(label)
            ? new LiteralInline($"[{label}]")
            : new MissingReferenceInline(label) { Span = child?.Span ?? SourceSpan.Empty },
    };

    [GeneratedRegex(@"\G\[[0-9]*[^\[\]\r\n0-9][^\[\]\r\n]*\]\[(?<label>[0-9]+)\]")]
    private static partial Regex NumberedLink();
}
