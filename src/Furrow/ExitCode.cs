namespace Furrow.CommandLine;

/// <summary>How the process ends.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The content has errors.</summary>
    public const int ContentErrors = 1;

    /// <summary>The call or the config is unusable.</summary>
    public const int Unusable = 2;

    /// <summary>An unexpected fault.</summary>
    public const int Fault = 3;

    /// <summary>Stopped by Ctrl-C, as shells have it: 128 and the number of SIGINT.</summary>
    public const int Stopped = 130;
}
