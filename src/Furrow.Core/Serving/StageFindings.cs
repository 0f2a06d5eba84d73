using Furrow.Diagnostics;

namespace Furrow.Serving;

/// <summary>What was found by the stages before rendering, apart: each is found again only when its stage is gone through again.</summary>
/// <param name="OfConfig">While the config was read.</param>
/// <param name="OfContent">While articles and vocabularies were read.</param>
/// <param name="OfTheme">While the theme was read.</param>
/// <param name="OfPlan">While stories were put together and given addresses.</param>
internal sealed record StageFindings(
    IReadOnlyList<Diagnostic> OfConfig, IReadOnlyList<Diagnostic> OfContent, IReadOnlyList<Diagnostic> OfTheme, IReadOnlyList<Diagnostic> OfPlan)
{
    /// <summary>All of them.</summary>
    public IEnumerable<Diagnostic> All => OfConfig.Concat(OfContent).Concat(OfTheme).Concat(OfPlan);

    /// <summary>What some bags hold.</summary>
    public static StageFindings Of(DiagnosticBag config, DiagnosticBag content, DiagnosticBag theme, DiagnosticBag plan) =>
        new(config.ToSortedList(), content.ToSortedList(), theme.ToSortedList(), plan.ToSortedList());
}
