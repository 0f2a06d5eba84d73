using NetVips;

namespace Furrow.Tests.Photographs;

/// <summary>Images as cameras and editors write them: with a place, a camera's name and the like in their metadata.</summary>
internal static class TakenImage
{
    /// <summary>What stands in the metadata of all of them, and must not be published.</summary>
    public const string Secret = "SecretCamera";

    /// <summary>A photograph as JPEG; the sides are those it is stored with.</summary>
    public static byte[] Jpeg(int width, int height, int orientation = 1) => WithMetadata(Picture(width, height), orientation).JpegsaveBuffer(q: 90);

    public static byte[] Png(int width, int height, int orientation = 1) => WithMetadata(Picture(width, height), orientation).PngsaveBuffer();

    public static byte[] WebP(int width, int height, int orientation = 1) => WithMetadata(Picture(width, height), orientation).WebpsaveBuffer(q: 90);

    /// <summary>A PNG file that is half seen through.</summary>
    public static byte[] Transparent(int width, int height)
    {
        using var half = Image.Black(width, height) + 128;
        return Picture(width, height).Bandjoin(half.Cast(Enums.BandFormat.Uchar)).PngsaveBuffer();
    }

    /// <summary>The names of an image's metadata, and its orientation.</summary>
    public static (string[] Fields, int Orientation) Metadata(byte[] file)
    {
        using var image = Image.NewFromBuffer(file);
        return (image.GetFields(), image.Contains("orientation") ? (int)image.Get("orientation") : 1);
    }

    /// <summary>An image's sides as readers see them.</summary>
    public static (int Width, int Height) Size(byte[] file)
    {
        using var image = Image.NewFromBuffer(file);
        using var upright = image.Autorot();
        return (upright.Width, upright.Height);
    }

    /// <summary>An image's pixels, as they are stored.</summary>
    public static byte[] Pixels(byte[] file)
    {
        using var image = Image.NewFromBuffer(file);
        return image.WriteToMemory<byte>();
    }

    // Slopes, so that left and right, and top and bottom, are not alike.
    private static Image Picture(int width, int height)
    {
        using var places = Image.Xyz(width, height);
        using var across = places[0] * (255.0 / width);
        using var down = places[1] * (255.0 / height);
        return across.Bandjoin(down, across).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    private static Image WithMetadata(Image picture, int orientation) => picture.Mutate(image =>
    {
        image.Set(GValue.GIntType, "orientation", orientation);
        image.Set(GValue.GStrType, "exif-ifd0-Model", Secret);
        image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "36/1 24/1 0/1");
        image.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N");
        image.Set(GValue.BlobType, "xmp-data", System.Text.Encoding.ASCII.GetBytes($"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">{Secret}</x:xmpmeta>"));
    });
}
