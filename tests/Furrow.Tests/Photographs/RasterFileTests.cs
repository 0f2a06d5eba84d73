using System.Text;
using Furrow.Photographs;
using NetVips;

namespace Furrow.Tests.Photographs;

/// <summary>What an image says of its making is cut out of its file, and the picture stays bit for bit.</summary>
public class RasterFileTests
{
    public static TheoryData<string, int> Files => new(
        from format in (string[])["jpeg", "png", "webp"]
        from orientation in (int[])[1, 6]
        select (format, orientation));

    [Theory]
    [MemberData(nameof(Files))]
    public void Place_camera_and_editor_go_and_the_picture_stays(string format, int orientation)
    {
        var taken = Taken(format, 40, 30, orientation);
        Assert.Contains("exif-data", TakenImage.Metadata(taken).Fields);

        var clean = Clean(taken);

        Assert.False(Holds(clean, TakenImage.Secret));
        Assert.DoesNotContain(TakenImage.Metadata(clean).Fields, f => f.Contains("GPS", StringComparison.Ordinal) || f == "xmp-data");
        Assert.Equal(TakenImage.Pixels(taken), TakenImage.Pixels(clean));
        Assert.Equal(orientation, TakenImage.Metadata(clean).Orientation);
        Assert.Equal(TakenImage.Size(taken), TakenImage.Size(clean));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_clean_file_is_left_as_it_is(string format, int orientation)
    {
        var clean = Clean(Taken(format, 40, 30, orientation));

        Assert.Equal(clean, Clean(clean));
    }

    [Fact]
    public void The_colour_profile_stays()
    {
        using var image = Image.NewFromBuffer(TakenImage.Jpeg(8, 8));
        using var wide = image.IccTransform("p3", inputProfile: "srgb");

        Assert.Contains("icc-profile-data", TakenImage.Metadata(Clean(wide.JpegsaveBuffer())).Fields);
    }

    [Fact]
    public void A_film_of_the_moment_behind_a_photograph_goes()
    {
        byte[] file = [.. TakenImage.Jpeg(8, 8), .. Encoding.ASCII.GetBytes("ftypmp42 and where it was")];

        Assert.False(Holds(Clean(file), "ftypmp42"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_breaks_off_is_damaged_wherever_that_is(string format, int orientation)
    {
        var whole = Taken(format, 5, 4, orientation);

        for (var length = 0; length < whole.Length; length++)
        {
            if (RasterFile.Of(whole[..length]) is { } file)
            {
                _ = (file.Orientation, file.HasAlpha, file.IsAnimated);
                Assert.Throws<InvalidDataException>(file.WithoutMetadata);
            }
        }
    }

    [Fact]
    public void Other_files_are_none()
    {
        Assert.Null(RasterFile.Of("GIF89a"u8.ToArray()));
        Assert.Null(RasterFile.Of([]));
    }

    private static byte[] Clean(byte[] file) => RasterFile.Of(file)!.WithoutMetadata();

    private static byte[] Taken(string format, int width, int height, int orientation) => format switch
    {
        "jpeg" => TakenImage.Jpeg(width, height, orientation),
        "png" => TakenImage.Png(width, height, orientation),
        _ => TakenImage.WebP(width, height, orientation),
    };

    private static bool Holds(byte[] file, string text) => file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(text)) >= 0;
}
