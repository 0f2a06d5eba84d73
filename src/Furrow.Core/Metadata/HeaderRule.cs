namespace Furrow.Metadata;

/// <summary>The headers that a host sends with some files of the site.</summary>
/// <param name="Path">Their path from the host's root, percent-encoded; <c>*</c> at its end is for anything that follows.</param>
/// <param name="Reason">Why, for those who look after the host: a sentence.</param>
/// <param name="Headers">The headers.</param>
public sealed record HeaderRule(string Path, string Reason, IReadOnlyList<ResponseHeader> Headers);
