using Furrow.Photographs;

namespace Furrow;

/// <summary>How a site is to be built.</summary>
public sealed record BuildOptions
{
    /// <summary>The address to build for instead of the config's.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Whether articles marked <c>draft</c> are published.</summary>
    public bool IncludeDrafts { get; init; }

    /// <summary>Whether a warning fails the build.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether the stories' language is looked at too: translations beside their originals, and slips of the pen.</summary>
    public bool ChecksLanguage { get; init; }

    /// <summary>Where resized photographs are kept from one build to the next.</summary>
    public IPhotographCache PhotographCache { get; init; } = new MemoryPhotographCache();

    /// <summary>How many cores to use, from 1.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;
}
