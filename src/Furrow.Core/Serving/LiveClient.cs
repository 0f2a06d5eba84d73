using System.Text;
using Furrow.Files;

namespace Furrow.Serving;

/// <summary>What the server adds to pages, and the files for it.</summary>
internal static class LiveClient
{
    /// <summary>The folder of the server's own addresses: no site has one of that name (<see cref="Publishing.OutputPath"/>).</summary>
    public const string Folder = "/.furrow/";

    /// <summary>Where pages listen.</summary>
    public const string Events = Folder + "events";

    private const string ServiceWorkerFile = "service-worker.js";

    private static readonly EmbeddedFileTree Files = new(typeof(LiveClient).Assembly, "live-client/");

    /// <summary>
    /// The service worker that takes the place of the theme's: it removes itself and what it kept. A worker would show pages
    /// as they were, and a built site may have been looked at on this port before.
    /// </summary>
    public static byte[] ServiceWorker => Files.Read(ServiceWorkerFile);

    /// <summary>A file of the client, or null.</summary>
    public static byte[]? Find(string path)
    {
        var name = path.StartsWith(Folder, StringComparison.Ordinal) ? path[Folder.Length..] : "";
        return name != ServiceWorkerFile && Files.Exists(name) ? Files.Read(name) : null;
    }

    /// <summary>A page with the script that reloads it.</summary>
    /// <param name="html">The page.</param>
    /// <param name="state">The name of the state it was made in.</param>
    public static byte[] AddTo(ReadOnlySpan<byte> html, string state)
    {
        var script = Encoding.UTF8.GetBytes($"<script type=\"module\" src=\"{Folder}live.js\" data-furrow-state=\"{state}\"></script>\n");
        var at = html.IndexOf("</head>"u8);
        return at < 0 ? [.. html, .. script] : [.. html[..at], .. script, .. html[at..]];
    }

    /// <summary>A page for one that cannot be made; what is wrong is told by the script.</summary>
    public static byte[] PageInstead => """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>This page cannot be made</title>
        <link rel="stylesheet" href="/.furrow/live.css">
        </head>
        <body>
        <h1>This page cannot be made</h1>
        <p>What is wrong is listed here and in the terminal. The page comes by itself when it is mended.</p>
        </body>
        </html>

        """u8.ToArray();
}
