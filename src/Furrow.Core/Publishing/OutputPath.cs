using System.Buffers;
using System.Text;

namespace Furrow.Publishing;

/// <summary>The rules for a file's path in the output folder.</summary>
internal static class OutputPath
{
    /// <summary>
    /// Whether two paths are one file: Windows and macOS do not tell upper case from lower, so a page whose address
    /// changed its case must not be removed there as if it were another file.
    /// </summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/");

    /// <summary>Throws when a path that Furrow's own code made is not one that may be published.</summary>
    /// <exception cref="ArgumentException">The path is not valid.</exception>
    public static void ThrowIfInvalid(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!IsValid(path))
            throw new ArgumentException($"`{path}` is not a path in the output folder.", nameof(path));
    }

    /// <summary>Whether a path stays in the output folder, names a file there, and is not in Furrow's own folder.</summary>
    public static bool IsValid(string path)
    {
        if (IsPlain(path) && !OperatingSystem.IsWindows())
            return true;
        var parts = path.Split('/');
        return parts.All(IsValidPart)
            && !parts[0].Equals(FurrowFolder.Name, StringComparison.OrdinalIgnoreCase)
            // A manifest line could not hold a line break, nor its UTF-8 half of a surrogate pair.
            && !path.EnumerateRunes().Any(rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar);
    }

    /// <summary>The folder of a path: everything before its last <c>/</c>; empty for the output folder itself.</summary>
    public static string FolderOf(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];

    // Nearly all paths are, and a site has many: ASCII letters and digits, with no part that is empty or begins with a dot.
    private static bool IsPlain(string path) =>
        path.Length > 0 && path[0] is not ('/' or '.') && path[^1] != '/'
        && !path.AsSpan().ContainsAnyExcept(Plain)
        && !path.Contains("//", StringComparison.Ordinal) && !path.Contains("/.", StringComparison.Ordinal);

    private static bool IsValidPart(string part) =>
        part is not ("" or "." or "..") && !part.Contains('\\') && !(OperatingSystem.IsWindows() && MeansAnotherNameOnWindows(part));

    // `C:x` leaves the folder, `a:b` is a stream of `a`, and `a.` and `a ` are `a`.
    private static bool MeansAnotherNameOnWindows(string part) => part.Contains(':') || part[^1] is '.' or ' ';
}
