namespace Furrow.Serving;

/// <summary>How a site is to be served.</summary>
public sealed record ServeOptions
{
    /// <summary>The host that is listened on unless told: this machine alone.</summary>
    public const string DefaultHost = "127.0.0.1";

    /// <summary>The port that is tried first unless told.</summary>
    public const int DefaultPort = 8080;

    /// <summary>The site's folder, as a full path.</summary>
    public required string SiteFolder { get; init; }

    /// <summary>The host name or IP address to listen on.</summary>
    public string Host { get; init; } = DefaultHost;

    /// <summary>The port, 0 for any that is free; null for <see cref="DefaultPort"/> or the next that is free.</summary>
    public int? Port { get; init; }

    /// <summary>What opens a file at a line: the name of an editor or a pattern (<see cref="EditorLink"/>).</summary>
    public string Editor { get; init; } = EditorLink.DefaultEditor;

    /// <summary>How the site is built; its address is the server's, with the path that the config has.</summary>
    public BuildOptions Build { get; init; } = new();
}
