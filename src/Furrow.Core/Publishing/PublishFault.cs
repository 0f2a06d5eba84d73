namespace Furrow.Publishing;

/// <summary>Says faults of the file system as sentences an editor understands.</summary>
internal static class PublishFault
{
    /// <summary>What is said of the site when a fault comes before anything was put in place.</summary>
    public const string SiteUntouched = "The published site is as it was.";

    /// <summary>What is said of the site when a fault comes while it is being put in place.</summary>
    public const string SiteHalfDone = "The published site is partly updated; build again to make it whole.";

    private const string Elsewhere = "build into another folder";
    private const string Again = "build again";

    // errno values: the same on Linux and macOS, except for locks.
    private const int NoSpace = 28;
    private const int ReadOnlyFileSystem = 30;
    private const int WouldBlockLinux = 11;
    private const int WouldBlockMac = 35;

    // HRESULTs of ERROR_SHARING_VIOLATION, ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL.
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>Whether an exception is one the file system throws.</summary>
    public static bool IsOfFileSystem(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>Whether a file is held open by another program.</summary>
    public static bool IsLocked(Exception exception) =>
        exception is IOException
        && (exception.HResult == WindowsSharingViolation
            || exception.HResult == (OperatingSystem.IsMacOS() ? WouldBlockMac : WouldBlockLinux));

    /// <summary>Does one thing to the file system, and says its fault as one at a path.</summary>
    /// <param name="path">The full path that is read or written.</param>
    /// <param name="site">What is true of the published site if it fails.</param>
    /// <param name="action">What to do.</param>
    /// <exception cref="PublishException">It failed.</exception>
    public static void During(string path, string site, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (IsOfFileSystem(exception))
        {
            throw At(path, exception, site);
        }
    }

    /// <summary>The exception to throw for a fault at a path.</summary>
    /// <param name="path">The path that could not be read or written.</param>
    /// <param name="exception">What the file system threw.</param>
    /// <param name="site">What is true of the published site now.</param>
    public static PublishException At(string path, Exception exception, string site = SiteUntouched) =>
        new($"{Sentence(path, exception, Elsewhere, Again)} {site}", exception);

    /// <summary>The exception to throw when the source of a file that is copied cannot be read.</summary>
    public static PublishException OfSource(string path, Exception exception) =>
        new($"The source of `{path}` could not be read ({exception.Message.TrimEnd('.')}). " +
            $"Look at that file, then build again. {SiteUntouched}", exception);

    /// <summary>What a fault is and how to mend it, in two sentences.</summary>
    /// <param name="path">The path that could not be read or written.</param>
    /// <param name="exception">What the file system threw.</param>
    /// <param name="elsewhere">How to choose another place: <c>build into another folder</c>.</param>
    /// <param name="again">How to try once more: <c>build again</c>.</param>
    public static string Sentence(string path, Exception exception, string elsewhere, string again) => exception switch
    {
        UnauthorizedAccessException =>
            $"No permission to write `{path}`. Give your account the right to write there, or {elsewhere}.",
        PathTooLongException =>
            $"The path `{path}` is too long for this system. Give the page a shorter slug, or {elsewhere}, with a shorter path.",
        // What the system keeps for itself, such as /proc, answers so to whatever is new.
        FileNotFoundException when !Path.Exists(path) && Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))) =>
            $"`{path}` could not be made: the system takes nothing new in that folder. {Capitalised(elsewhere)}.",
        { HResult: NoSpace or WindowsDiskFull or WindowsHandleDiskFull } =>
            $"The disk is full: `{path}` could not be written. Free some space and {again}.",
        { HResult: ReadOnlyFileSystem } =>
            $"`{path}` is on a read-only disk. {Capitalised(elsewhere)}.",
        _ when IsLocked(exception) =>
            $"`{path}` is in use by another program. Close that program and {again}.",
        _ =>
            $"`{path}` could not be read or written ({exception.Message.TrimEnd('.')}). Look at what is there, then {again}.",
    };

    private static string Capitalised(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
