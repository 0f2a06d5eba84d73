using Furrow.Diagnostics;

namespace Furrow.Importing.Newspaper;

/// <summary>Puts images, captions and credits together to photographs.</summary>
/// <param name="people">Reads the names in credits.</param>
/// <param name="doubts">Where what is not sure is reported.</param>
internal sealed class PhotoReader(ContributorReader people, PageDoubts doubts)
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
                    doubts.Add(Rules.MissingPicture, part.Unit, "The image here is no file that was imported; put the photograph into the story's folder and name it as `src` of its entry in `photos`.");
                    photos.Add(new DraftPhoto("", []));
                    break;
                case PartRole.Caption:
                    var (caption, credit) = CreditReader.Split(part.Unit) ?? (part.Unit.Text, "");
                    var captioned = new DraftPhoto(caption, people.Credited(part.Unit, credit));
                    if (last == PartRole.Image)
                        photos[^1] = captioned;
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
}
