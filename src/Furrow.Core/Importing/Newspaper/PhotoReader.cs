using Furrow.Diagnostics;
using Furrow.Files;

namespace Furrow.Importing.Newspaper;

/// <summary>Puts images, captions and credits together to photographs.</summary>
/// <param name="people">Reads the names in credits.</param>
/// <param name="files">The files beside the page.</param>
/// <param name="doubts">Where what is not sure is reported.</param>
internal sealed class PhotoReader(ContributorReader people, IFileTree files, PageDoubts doubts)
{
    /// <summary>The photographs of a story.</summary>
    public IReadOnlyList<DraftPhoto> Read(IReadOnlyList<StoryPart> parts)
    {
        var photos = new List<DraftPhoto>();
        PartRole? last = null;
        foreach (var part in parts)
        {
            switch (part.Role)
            {
                case PartRole.Image:
                    photos.Add(new DraftPhoto("", [], PictureOf(part.Unit)));
                    break;
                case PartRole.Caption:
                    var (caption, credit) = CreditReader.Split(part.Unit) ?? (part.Unit.Text, "");
                    var captioned = new DraftPhoto(caption, people.Credited(part.Unit, credit));
                    if (last == PartRole.Image)
                        photos[^1] = captioned with { Picture = photos[^1].Picture };
                    else
                        photos.Add(captioned);
                    break;
                case PartRole.Credit:
                    var credited = people.Credited(part.Unit, part.Unit.Text);
                    if (photos.Count > 0 && photos[^1].Credit.Count == 0)
                        photos[^1] = photos[^1] with { Credit = credited };
                    else
                        photos.Add(new DraftPhoto("", credited));
                    break;
            }
            last = part.Role;
        }
        return photos;
    }

    private PagePicture? PictureOf(PageUnit image)
    {
        var picture = PagePicture.Find(image, files);
        if (picture is null)
            doubts.Add(Rules.MissingPicture, image, "The image here names no file beside the page; put the photograph into the story's folder and name it as `src` of its entry in `photos`.");
        else if (picture.Alt.Length == 0)
            doubts.Add(Rules.MissingPicture, image, $"The photograph `{picture.Path}` needs an `alt` in `photos`: what it shows, for those who cannot see it.");
        return picture;
    }
}
