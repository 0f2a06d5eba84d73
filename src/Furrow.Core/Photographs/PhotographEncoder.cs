using Furrow.Content;
using NetVips;

namespace Furrow.Photographs;

/// <summary>Makes the variants of photographs with libvips, once <see cref="Load"/> has returned. Safe to use from many threads.</summary>
internal static class PhotographEncoder
{
    // There is one libvips in a process, whatever builds there are.
    private static readonly Lazy<Exception?> Fault = new(SetUp);

    /// <summary>Loads libvips; may be called again.</summary>
    /// <exception cref="DllNotFoundException">It is not there, or cannot be used.</exception>
    public static void Load()
    {
        if (Fault.Value is { } fault)
            throw new DllNotFoundException(fault.Message, fault);
    }

    private static Exception? SetUp()
    {
        // The native program leaves this to the first use (see NetVips.Substitutions.xml); elsewhere it has happened by now.
        if (!ModuleInitializer.VipsInitialized)
            ModuleInitializer.Initialize();
        if (!ModuleInitializer.VipsInitialized)
            return ModuleInitializer.Exception ?? new VipsException("libvips does not start");
        // The build has all cores at work on photographs already. One thread each also means the same bytes on any machine.
        NetVips.NetVips.Concurrency = 1;
        // No operation is done twice, so to remember them would only hold memory.
        Cache.Max = 0;
        // What is not written for files of strangers, and formats that no photograph is in.
        NetVips.NetVips.BlockUntrusted = true;
        // Libvips would write its warnings to stderr, among the diagnostics; what matters of them comes as an exception too.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, (_, _, _) => { });
        return null;
    }

    /// <summary>The variants of a photograph at one size, in the order of the formats.</summary>
    /// <param name="source">The photograph's file.</param>
    /// <param name="photograph">What is known of it.</param>
    /// <param name="size">The size, one of the photograph's.</param>
    /// <param name="formats">The formats, some of the photograph's.</param>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    /// <exception cref="NotSupportedException">A format cannot hold the picture; the message says why.</exception>
    public static IReadOnlyList<byte[]> Encode(byte[] source, Photograph photograph, ImageSize size, IReadOnlyList<PictureFormat> formats)
    {
        using var picture = Scale(source, photograph, size);
        try
        {
            return [.. formats.Select(format => Encode(picture, format))];
        }
        catch (VipsException exception)
        {
            throw new NotSupportedException(Reason(exception), exception);
        }
    }

    // In memory, because it is encoded several times and the file is read but once.
    private static Image Scale(byte[] source, Photograph photograph, ImageSize size)
    {
        try
        {
            using (var header = Image.NewFromBuffer(source, access: Enums.Access.Sequential))
            using (var upright = header.Autorot())
            {
                if (new ImageSize(upright.Width, upright.Height) != photograph.Size)
                    throw new InvalidDataException($"the file says two sizes, {photograph.Size.Width}×{photograph.Size.Height} and {upright.Width}×{upright.Height}");
            }
            // The sides were rounded before, for the pages, so that they are forced here and not rounded in another way.
            using var scaled = Image.ThumbnailBuffer(source, size.Width, height: size.Height, size: Enums.Size.Force,
                outputProfile: "srgb", failOn: Enums.FailOn.Error);
            using var colours = scaled.Colourspace(Enums.Interpretation.Srgb);
            return colours.CopyMemory();
        }
        catch (VipsException exception)
        {
            throw new InvalidDataException(Reason(exception), exception);
        }
    }

    // Nothing of the source's metadata is kept, the colour profile neither: the picture is sRGB, which is what no profile means.
    private static byte[] Encode(Image picture, PictureFormat format)
    {
        const Enums.ForeignKeep nothing = Enums.ForeignKeep.None;
        if (format == PictureFormat.Avif)
        {
            return picture.HeifsaveBuffer(q: PhotographSettings.AvifQuality, effort: PhotographSettings.AvifEffort,
                compression: Enums.ForeignHeifCompression.Av1, bitdepth: 8, keep: nothing);
        }
        if (format == PictureFormat.WebP)
            return picture.WebpsaveBuffer(q: PhotographSettings.WebPQuality, effort: PhotographSettings.WebPEffort, keep: nothing);
        return format == PictureFormat.Png
            ? picture.PngsaveBuffer(compression: 9, keep: nothing)
            : picture.JpegsaveBuffer(q: PhotographSettings.JpegQuality, optimizeCoding: true, interlace: true, keep: nothing);
    }

    // The last line is the one that names the cause; those before it name the operation.
    private static string Reason(VipsException exception) =>
        exception.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[^1].TrimEnd('.');
}
