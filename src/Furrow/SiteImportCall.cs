using Furrow.Importing.Sites;

namespace Furrow.CommandLine;

/// <summary>What <c>furrow import --from hugo|jekyll|hexo DIR</c> was called with.</summary>
internal sealed record SiteImportCall(string Source, SiteGenerator Generator, string Site, bool AddTerms, bool DryRun, string? Report, string Format);
