using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;

namespace Furrow.Markup;

/// <summary>The Markdown that articles are written in, as a parser that many threads may use at once.</summary>
internal static class MarkdownDialect
{
    /// <summary>How deeply lists, quotations and emphasis may stand in each other.</summary>
    public const int MaximumDepth = 100;

    public static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseFootnotes()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            // In Chinese text an address follows a bracket, a comma or a quotation mark without a space.
            .UseAutoLinks(new AutoLinkOptions { ValidPreviousCharacters = "*_~(（《“‘：，。、；" })
            .UseCjkFriendlyEmphasis()
            .UsePreciseSourceLocation();
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new RubyParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new MissingReferenceParser());
        return builder.Build();
    }
}
