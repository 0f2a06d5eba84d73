using System.Runtime.InteropServices;
using System.Text;
using Furrow.Publishing;

namespace Furrow.Search;

/// <summary>
/// A run on disk: memory stays bounded however large the archive is. The file goes when it is closed; only a process that is
/// killed leaves it in the system's folder for temporary ones.
/// </summary>
internal sealed class SpilledRun : IRunSource
{
    private const int BufferSize = 64 * 1024;
    private readonly FileStream _file;

    private SpilledRun(FileStream file, List<int> documents) => (_file, Documents) = (file, documents);

    /// <inheritdoc/>
    public List<int> Documents { get; }

    /// <summary>Writes a run to a file in the system's folder for temporary ones.</summary>
    /// <exception cref="PublishException">It could not be written; the message says why.</exception>
    public static SpilledRun Write(IndexRun run)
    {
        var path = Path.Join(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            return Write(run, path);
        }
        catch (Exception exception) when (PublishFault.IsOfFileSystem(exception))
        {
            throw PublishFault.At(path, exception);
        }
    }

    private static SpilledRun Write(IndexRun run, string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            BufferSize = BufferSize,
            Options = FileOptions.DeleteOnClose,
        };
        // Drafts are nobody else's to read.
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(path, options);
        try
        {
            using var writer = new BinaryWriter(file, Encoding.Unicode, leaveOpen: true);
            foreach (var (term, postings) in run.Read())
            {
                writer.Write(term);
                writer.Write7BitEncodedInt(postings.Count);
                writer.Write(CollectionsMarshal.AsSpan(postings));
            }
            return new SpilledRun(file, run.Documents);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<(string Term, List<byte> Postings)> Read()
    {
        _file.Position = 0;
        using var reader = new BinaryReader(_file, Encoding.Unicode, leaveOpen: true);
        List<byte> postings = [];
        while (_file.Position < _file.Length)
        {
            var term = reader.ReadString();
            postings.Clear();
            postings.AddRange(reader.ReadBytes(reader.Read7BitEncodedInt()));
            yield return (term, postings);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
