using Furrow.Diagnostics;

namespace Furrow.Serving;

/// <summary>Is told what a server does, for its editor. One call at a time.</summary>
public interface IServeLog
{
    /// <summary>The site can be looked at.</summary>
    /// <param name="address">Where.</param>
    /// <param name="stories">How many stories it has.</param>
    /// <param name="articles">How many articles.</param>
    /// <param name="elapsed">How long reading it took.</param>
    void Started(Uri address, int stories, int articles, TimeSpan elapsed);

    /// <summary>Files have changed, and the site shows it.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="change">What that means for open pages.</param>
    /// <param name="elapsed">How long it took.</param>
    /// <param name="found">The errors of the site, as far as they are known, and all that was found in what has changed.</param>
    void Changed(IReadOnlyList<string> paths, LiveChange change, TimeSpan elapsed, IReadOnlyList<Diagnostic> found);

    /// <summary>The config has another path, and the site is there at once.</summary>
    /// <param name="address">Where the site is now.</param>
    void Moved(Uri address);

    /// <summary>More is known of what is wrong.</summary>
    /// <param name="found">All that is wrong with the site now.</param>
    /// <param name="isComplete">Whether the whole site has been looked at since it changed.</param>
    void Checked(IReadOnlyList<Diagnostic> found, bool isComplete);

    /// <summary>The server goes on, but not as well as it could.</summary>
    /// <param name="message">Why, and the mend.</param>
    void Warn(string message);
}
