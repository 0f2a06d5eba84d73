namespace Furrow.Publishing;

/// <summary>
/// Takes the files of one build and, when all of them are there, puts them in place together. To be disposed without
/// <see cref="Commit"/> when the build fails: that discards what was staged and leaves the published site as it was.
/// </summary>
public interface ISitePublisher : IDisposable
{
    /// <summary>
    /// Takes one file: compares it with what is published and stages it when it differs. May be called from many threads at once.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The path is not a relative one with <c>/</c>, has an empty part, <c>.</c>, <c>..</c>, a backslash or a control
    /// character, or lies in Furrow's own folder.
    /// </exception>
    /// <exception cref="InvalidOperationException">The path was added before, is a folder of another file, or the site was committed.</exception>
    /// <exception cref="ObjectDisposedException">The publisher was disposed.</exception>
    /// <exception cref="PublishException">The file could not be compared or staged; the build must not be committed.</exception>
    void Add(OutputFile file);

    /// <summary>
    /// Takes one file that is copied as it is, without holding it in memory. May be called from many threads at once.
    /// </summary>
    /// <param name="path">The file's path, as in <see cref="OutputFile.Path"/>.</param>
    /// <param name="open">
    /// Opens the source at its beginning; called once, or a second time when the published file turns out to differ.
    /// The publisher closes what it opened.
    /// </param>
    /// <exception cref="ArgumentException">As for <see cref="Add"/>.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="Add"/>.</exception>
    /// <exception cref="ObjectDisposedException">The publisher was disposed.</exception>
    /// <exception cref="PublishException">As for <see cref="Add"/>, or the source could not be read.</exception>
    void Copy(string path, Func<Stream> open);

    /// <summary>
    /// Puts everything in place and removes what earlier builds left and this one does not have. To be called once, when
    /// all calls of <see cref="Add"/> and <see cref="Copy"/> have returned; after it nothing may be added.
    /// </summary>
    /// <exception cref="InvalidOperationException">It was called before, or a file failed or is still being added.</exception>
    /// <exception cref="ObjectDisposedException">The publisher was disposed.</exception>
    /// <exception cref="PublishException">The site cannot be put in place; the message says whether the old one is still whole.</exception>
    PublishSummary Commit();
}
