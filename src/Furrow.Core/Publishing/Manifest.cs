using System.Globalization;
using System.Text;

namespace Furrow.Publishing;

/// <summary>
/// The list of the files that Furrow put into an output folder: a line <c>furrow-manifest 1 N</c>, then N paths, one a
/// line, in ordinal order, UTF-8 with LF. The count tells a list that was cut short. Immutable.
/// </summary>
internal sealed class Manifest
{
    private const string Format = "furrow-manifest 1 ";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly HashSet<string> _owned;

    /// <summary>A manifest of these paths, which are taken once each.</summary>
    public Manifest(IEnumerable<string> paths)
    {
        _owned = paths.ToHashSet(OutputPath.Comparer);
        Paths = [.. _owned.Order(StringComparer.Ordinal)];
    }

    /// <summary>The manifest of a folder where nothing is known to be Furrow's.</summary>
    public static Manifest Empty { get; } = new([]);

    /// <summary>The paths, in ordinal order.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>Whether Furrow made the file at this path.</summary>
    public bool Owns(string path) => _owned.Contains(path);

    /// <summary>The paths of this manifest and of another.</summary>
    public Manifest Union(Manifest other) => new(Paths.Concat(other.Paths));

    /// <summary>The paths that another manifest does not have, in ordinal order.</summary>
    public IReadOnlyList<string> Except(Manifest other) => [.. Paths.Where(path => !other.Owns(path))];

    /// <summary>
    /// Reads a manifest; null when it is damaged or of another format. Lines that are no path in the output folder are
    /// left out: a list that was tampered with must not lead anywhere else.
    /// </summary>
    public static Manifest? Parse(ReadOnlySpan<byte> bytes)
    {
        string text;
        try
        {
            text = StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
        if (!text.StartsWith(Format, StringComparison.Ordinal) || !text.EndsWith('\n'))
            return null;
        var lines = text[..^1].Split('\n');
        return lines[0][Format.Length..] == Number(lines.Length - 1) ? new Manifest(lines.Skip(1).Where(OutputPath.IsValid)) : null;
    }

    /// <summary>The manifest as the bytes of its file; the same paths give the same bytes.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder(Format).Append(Number(Paths.Count)).Append('\n');
        foreach (var path in Paths)
            text.Append(path).Append('\n');
        return StrictUtf8.GetBytes(text.ToString());
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
