namespace Furrow.Publishing;

/// <summary>Writes a file where a command is told to, in UTF-8, and says in an editor's words why it cannot.</summary>
public static class OutputFileWriter
{
    private const string Elsewhere = "name another place";
    private const string Again = "try again";

    /// <summary>Writes a text, over what the file held.</summary>
    /// <exception cref="IOException">The file cannot be written; the message says why, and what to do.</exception>
    public static void Write(string file, string text) => During(file, () => File.WriteAllText(file, text));

    /// <summary>Writes a text after what the file holds.</summary>
    /// <exception cref="IOException">The file cannot be written; the message says why, and what to do.</exception>
    public static void Append(string file, string text) => During(file, () => File.AppendAllText(file, text));

    /// <summary>Makes a folder, and those above it, where there is none.</summary>
    /// <exception cref="IOException">It cannot be made; the message says why, and what to do.</exception>
    public static void MakeFolder(string folder) => During(folder, () => Directory.CreateDirectory(folder));

    /// <summary>Does one thing to the file system, and says its fault as one at a path.</summary>
    /// <exception cref="IOException">It failed; the message says why, and what to do.</exception>
    internal static void During(string path, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (PublishFault.IsOfFileSystem(exception))
        {
            throw new IOException(PublishFault.Sentence(path, exception, Elsewhere, Again), exception);
        }
    }
}
