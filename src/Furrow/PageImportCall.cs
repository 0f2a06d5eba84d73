using Furrow.Text;

namespace Furrow.CommandLine;

/// <summary>What <c>furrow import PAGE.md</c> was called with.</summary>
internal sealed record PageImportCall(
    string Source,
    string Site,
    EdtfDate? Date,
    string? Publication,
    string? Number,
    string? Page,
    string? Language,
    string? Output,
    bool AddTerms,
    bool DryRun,
    bool AsJson,
    string Format);
