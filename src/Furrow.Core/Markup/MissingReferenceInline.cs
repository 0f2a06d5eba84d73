using Markdig.Syntax.Inlines;

namespace Furrow.Markup;

/// <summary>The text of a link such as <c>[text][9]</c> whose address, <c>[9]: …</c>, is nowhere in the article.</summary>
/// <param name="label">The label of the address, such as <c>9</c>.</param>
internal sealed class MissingReferenceInline(string label) : ContainerInline
{
    public string Label => label;
}
