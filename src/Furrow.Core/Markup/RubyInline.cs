using Markdig.Syntax.Inlines;

namespace Furrow.Markup;

/// <summary>Characters with their reading above them: <c>{漢字|hànzì}</c>.</summary>
/// <param name="bases">The characters, in as many groups as there are readings.</param>
/// <param name="readings">The reading of each group.</param>
internal sealed class RubyInline(IReadOnlyList<string> bases, IReadOnlyList<string> readings) : LeafInline
{
    public IReadOnlyList<string> Bases => bases;

    public IReadOnlyList<string> Readings => readings;
}
