namespace Furrow.Publishing;

/// <summary>
/// Furrow's own folder in the output folder, held by one build at a time. It is inside the output folder, not beside it,
/// because only there a rename is sure to stay on one file system (the output may be a mount of its own), because new
/// folders inherit the output's group and access rules there, and because the parent may not be writable. A web server
/// that serves dot-names shows nothing in it but pages that are about to be published.
/// </summary>
internal sealed class FurrowFolder : IDisposable
{
    /// <summary>The folder's name in the output folder.</summary>
    public const string Name = ".furrow";

    private readonly string _folder;
    private readonly bool _madeOutput;
    private readonly bool _madeFolder;
    private readonly FileStream _lock;

    private FurrowFolder(string output, bool madeOutput, bool madeFolder)
    {
        Output = output;
        _folder = Path.Join(output, Name);
        _madeOutput = madeOutput;
        _madeFolder = madeFolder;
        _lock = Lock(Path.Join(_folder, "lock"), output);
    }

    /// <summary>The real full path of the output folder.</summary>
    public string Output { get; }

    /// <summary>The full path of the folder where files wait until they are put in place; it may not exist.</summary>
    public string Staging => Path.Join(_folder, "staging");

    /// <summary>The full path of the manifest; it may not exist.</summary>
    public string Manifest => Path.Join(_folder, "manifest");

    /// <summary>The full path under which the next manifest is written before it takes the place of the manifest.</summary>
    public string NextManifest => Path.Join(_folder, "manifest.new");

    /// <summary>Makes the output folder and its own where they are missing, locks them, and clears what a killed build left.</summary>
    /// <exception cref="PublishException">Another build holds the folder, or it cannot be used.</exception>
    public static FurrowFolder Open(string outputFolder)
    {
        try
        {
            var output = RealPath.Of(outputFolder);
            var folder = new DirectoryInfo(Path.Join(output, Name));
            if (folder.LinkTarget is not null)
                throw new PublishException($"`{folder.FullName}` is a symbolic link, and Furrow does not write through links. Remove the link and build again.");
            var opened = new FurrowFolder(output, Make(output), Make(folder.FullName));
            try
            {
                opened.ClearLeavings();
                return opened;
            }
            catch
            {
                opened.Dispose();
                throw;
            }
        }
        catch (Exception exception) when (PublishFault.IsOfFileSystem(exception))
        {
            throw PublishFault.At(outputFolder, exception);
        }
    }

    /// <summary>Deletes what a build leaves when it ends, however it ends: the staging folder with all that is in it, and a manifest half written.</summary>
    public void ClearLeavings()
    {
        File.Delete(NextManifest);
        if (Directory.Exists(Staging))
            Directory.Delete(Staging, recursive: true);
    }

    /// <summary>Lets other builds in; deletes the folder, and the output folder, where this build made them and put nothing in them.</summary>
    public void Dispose()
    {
        _lock.Dispose();
        if (_madeFolder)
            DeleteIfEmpty(_folder);
        if (_madeOutput)
            DeleteIfEmpty(Output);
    }

    private static bool Make(string folder)
    {
        if (Directory.Exists(folder))
            return false;
        Directory.CreateDirectory(folder);
        return true;
    }

    // The lock is the open file, not the file's being there, so a killed build leaves no lock behind.
    private static FileStream Lock(string path, string output)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (IOException exception) when (PublishFault.IsLocked(exception))
        {
            throw new PublishException(
                $"Another build is writing to `{output}` now. Wait until it is done, or stop it, and build again.", exception);
        }
    }

    private static void DeleteIfEmpty(string folder)
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }
}
